#include "core/import/Stamps.h"

#include "core/model/PaperReference.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace core::import {
namespace {

bool isDateStamp(const QString &line)
{
    static const QRegularExpression stamp(QStringLiteral(
        "^(?:EINGEGANGEN|Eingegangen|EINGANG|Eingang|Eing\\.|Posteingang|POSTEINGANG|ERLEDIGT|ENTWURF|KOPIE|Abgesandt|ABGESANDT|Ausgang)(?:\\s*(?:am|:)?\\s*[\\d.]+.{0,20})?$"));
    return stamp.match(line).hasMatch();
}

/// Letters and figures in a mix that stands in no text, and not a word among them.
bool isScrap(const QString &line, const spelling::Dictionary &dictionary)
{
    constexpr qsizetype longest = 16;
    if (line.size() < 2 || line.size() > longest || !dictionary.isAvailable() || model::parsePaperReference(line))
        return false;
    static const QRegularExpression strange(QStringLiteral("[*^~\\\\|{}<>]"));
    static const QRegularExpression mixed(QStringLiteral("\\p{Lu}\\d|\\d\\p{Lu}"));
    static const QRegularExpression ordinary(QStringLiteral("^[(\\[„\"»]|[.,;:!?)\\]“\"«]$"));
    if (!strange.match(line).hasMatch() &&
        (!mixed.match(line).hasMatch() || ordinary.match(line).hasMatch() || line.contains(u'/')))
        return false;
    static const QRegularExpression letters(QStringLiteral("\\p{L}{3,}"));
    auto words = letters.globalMatch(line);
    while (words.hasNext()) {
        const QString word = words.next().captured();
        if (word != word.toUpper() && dictionary.knows(word))
            return false;
    }
    return true;
}

}

std::vector<ReadWarning> dropStamps(std::vector<TextLine> &lines, const spelling::Dictionary &dictionary)
{
    std::vector<ReadWarning> warnings;
    std::vector<TextLine> kept;
    kept.reserve(lines.size());
    bool page = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool alone = lines[i].blankBefore && (i + 1 >= lines.size() || lines[i + 1].blankBefore);
        const bool atPage = lines[i].pageBefore || (i + 1 < lines.size() && lines[i + 1].pageBefore);
        if ((alone || atPage) && (isDateStamp(lines[i].text) || isScrap(lines[i].text, dictionary))) {
            warnings.push_back({{},
                                lines[i].number,
                                QCoreApplication::translate("MemoReader", "“%1” looks like a stamp and was left out.")
                                    .arg(lines[i].text)});
            page = page || lines[i].pageBefore;
            continue;
        }
        kept.push_back(lines[i]);
        kept.back().pageBefore = kept.back().pageBefore || page;
        page = false;
    }
    lines = std::move(kept);
    return warnings;
}

}
