#include "core/model/PaperReference.h"

#include "core/base/TextForm.h"

#include <QRegularExpression>
#include <array>

namespace core::model {
namespace {

/// Hyphens and strokes of print, which look like those of the keyboard.
QString withPlainSigns(QStringView text)
{
    QString plain = base::inOneForm(text.toString());
    for (QChar &c : plain) {
        if (c == QChar(0x2012) || c == QChar(0x2013) || c == QChar(0x2212))
            c = u'-';
        else if (c == QChar(0x2044) || c == QChar(0x2215) || c == QChar(0xFF0F))
            c = u'/';
    }
    return plain;
}

QString tidied(QStringView text)
{
    static const QRegularExpression prefix(QStringLiteral("^(?:Nr\\.?|Nummer|Drs\\.|Drucksache)\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    return withPlainSigns(text).simplified().remove(prefix);
}

QString withoutBlanks(QStringView text)
{
    QString out;
    for (QChar c : tidied(text)) {
        if (!c.isSpace())
            out += c.toUpper();
    }
    return out;
}

/// The forms of the cities in domain.md, most special first.
const std::array<QRegularExpression, 9> &forms()
{
    static const std::array<QRegularExpression, 9> all = {
        // Munich: 14-20 / V 18416
        QRegularExpression(QStringLiteral("^(?<term>\\d{2}-\\d{2}) ?/ ?(?<kind>[A-Z]) ?(?<number>\\d{3,6})$")),
        // Leipzig: VI-DS-01904, VII-A-06101-NF-02, VI-0415
        QRegularExpression(
            QStringLiteral("^(?<term>[IVX]+)-(?:(?<kind>[A-Z]+)-)?(?<number>\\d+)(?:-(?<change>[A-Z]+-\\d+|\\d+))?$")),
        // Potsdam: 23/SVV/0866-02
        QRegularExpression(QStringLiteral("^(?<year>\\d{2})/(?<kind>SVV)/(?<number>\\d+)(?:-(?<change>\\d+))?$")),
        // Berlin districts: DS/1246/V
        QRegularExpression(QStringLiteral("^(?<kind>[A-Z]{1,3})/(?<number>\\d+)/(?<term>[IVX]+)$")),
        // Berlin districts: 1883/XVII
        QRegularExpression(QStringLiteral("^(?<number>\\d+)/(?<term>[IVX]+)$")),
        // Dresden V0870/21, V-Co00041/21; Magdeburg DS0322/16/1; Leipzig DS-00784/14-DS-02; Chemnitz B-358/2019;
        // Münster V/0599/2026; Cologne AN/1492/2026
        QRegularExpression(
            QStringLiteral("^(?<kind>[A-Z]{1,3}(?:-[A-Z][a-z])?)[-/ ]?(?<number>\\d{1,6})/(?<year>\\d{4}|\\d{2})"
                           "(?:[-/](?<change>[A-Z]+-\\d+|\\d+))?$")),
        // Karlsruhe: 2019/0760, 2022/2086/1
        QRegularExpression(QStringLiteral("^(?<year>(?:19|20)\\d{2})/(?<number>\\d{3,5})(?:/(?<change>\\d+))?$")),
        // Cologne: 1344/2026
        QRegularExpression(QStringLiteral("^(?<number>\\d{1,5})/(?<year>(?:19|20)\\d{2})$")),
        // Hamburg districts: 22-1794, 22-0593.1; Bundestag: 20/13972
        QRegularExpression(QStringLiteral("^(?<term>\\d{2})[-/](?<number>\\d{4,5})(?:[.](?<change>\\d+))?$")),
    };
    return all;
}

}

std::optional<PaperReference> parsePaperReference(QStringView text)
{
    const QString tidy = tidied(text);
    for (const QRegularExpression &form : forms()) {
        const auto match = form.match(tidy);
        if (!match.hasMatch())
            continue;
        return PaperReference{tidy,
                              match.captured(QStringLiteral("kind")),
                              match.captured(QStringLiteral("number")),
                              match.captured(QStringLiteral("year")),
                              match.captured(QStringLiteral("term")),
                              match.captured(QStringLiteral("change"))};
    }
    return std::nullopt;
}

QString normalizedReference(QStringView text)
{
    static const QRegularExpression longYear(QStringLiteral("^(?<before>[A-Z].*\\d/)20(?<year>\\d{2})$"));
    static const QRegularExpression yearBefore(QStringLiteral("/(?:19|20)\\d{2}/$"));
    const QString out = withoutBlanks(text);
    const auto match = longYear.match(out);
    if (!match.hasMatch() || yearBefore.match(match.captured(QStringLiteral("before"))).hasMatch())
        return out;
    return match.captured(QStringLiteral("before")) + match.captured(QStringLiteral("year"));
}

QString searchedNumber(QStringView text)
{
    QString out;
    for (QChar c : withoutBlanks(text)) {
        if (c != u'/' && c != u'-' && c != u'.')
            out += c;
    }
    return out;
}

std::optional<MeetingReference> parseMeetingReference(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<committee>[\\p{L}][\\p{L} .-]*?) ?/ ?(?<number>\\d{1,4})(?:\\([IVX]+\\))? ?/ ?(?<year>\\d{4}|\\d{2})$"));
    const QString tidy = withPlainSigns(text).simplified();
    const auto match = form.match(tidy);
    if (!match.hasMatch())
        return std::nullopt;
    return MeetingReference{tidy, match.captured(QStringLiteral("committee")), match.captured(QStringLiteral("number")),
                            match.captured(QStringLiteral("year"))};
}

bool namesAResolution(QStringView text)
{
    constexpr qsizetype mostWords = 5; // "14-20 / V 18416" has four
    static const QRegularExpression marks(QStringLiteral("^[(\\[„\"']+|[)\\].,;:“\"']+$"));
    const QStringList words = text.toString().simplified().split(u' ');
    for (qsizetype from = 0; from < words.size(); ++from) {
        for (qsizetype count = std::min(mostWords, words.size() - from); count > 0; --count) {
            const QString candidate = words.mid(from, count).join(u' ').remove(marks);
            if (parsePaperReference(candidate) || parseMeetingReference(candidate))
                return true;
        }
    }
    return false;
}

}
