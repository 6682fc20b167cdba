#include "core/letter/house/Wording.h"

#include <QCoreApplication>
#include <QStringView>
#include <algorithm>
#include <optional>

namespace core::letter::inline house {

namespace {

/// The name of the placeholder that starts at an opening brace, when there is one.
std::optional<QStringView> placeholderAt(QStringView wording, qsizetype brace)
{
    const qsizetype end = wording.indexOf(u'}', brace);
    if (end < 0)
        return std::nullopt;
    const QStringView name = wording.mid(brace + 1, end - brace - 1);
    for (const QChar c : name) {
        if (!c.isLetter())
            return std::nullopt;
    }
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

/// Known by either name; none otherwise.
const Placeholder *known(QStringView name)
{
    const std::vector<Placeholder> &all = placeholders();
    const auto at = std::find_if(all.begin(), all.end(), [name](const Placeholder &p) {
        return name == QStringView(p.name) || name == QStringView(p.key);
    });
    return at == all.end() ? nullptr : &*at;
}

struct Filled {
    QString text;
    bool hasPlaceholder = false;
    bool hasValue = false;
};

/// Fills a stretch without optional parts.
Filled fillPlain(QStringView wording, const PlaceholderValues &values)
{
    Filled filled;
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const std::optional<QStringView> name = wording[i] == u'{' ? placeholderAt(wording, i) : std::nullopt;
        const Placeholder *placeholder = name ? known(*name) : nullptr;
        const auto value = placeholder ? values.constFind(QString::fromUtf16(placeholder->key)) : values.constEnd();
        if (value == values.constEnd()) {
            filled.text += wording[i];
            continue;
        }
        filled.hasPlaceholder = true;
        filled.hasValue = filled.hasValue || !value->isEmpty();
        filled.text += *value;
        i += name->size() + 1;
    }
    return filled;
}

}

QString fill(const QString &wording, const PlaceholderValues &values)
{
    QString text;
    qsizetype from = 0;
    while (from < wording.size()) {
        const qsizetype open = wording.indexOf(u'[', from);
        const qsizetype close = open < 0 ? -1 : wording.indexOf(u']', open);
        if (close < 0)
            break;
        text += fillPlain(QStringView(wording).mid(from, open - from), values).text;
        const Filled part = fillPlain(QStringView(wording).mid(open + 1, close - open - 1), values);
        if (!part.hasPlaceholder)
            text += u'[' + part.text + u']';
        else if (part.hasValue)
            text += part.text;
        from = close + 1;
    }
    return text + fillPlain(QStringView(wording).mid(from), values).text;
}

const std::vector<Placeholder> &placeholders()
{
    static const std::vector<Placeholder> all{
        {u"nummer", u"reference", QT_TRANSLATE_NOOP("Placeholder", "number of the resolution")},
        {u"titel", u"title", QT_TRANSLATE_NOOP("Placeholder", "title of the resolution")},
        {u"sitzung", u"meeting", QT_TRANSLATE_NOOP("Placeholder", "number of the meeting")},
        {u"gremium", u"committee", QT_TRANSLATE_NOOP("Placeholder", "committee that decided")},
        {u"beschlossenAm", u"decidedOn", QT_TRANSLATE_NOOP("Placeholder", "day of the resolution")},
        {u"gz", u"fileReference", QT_TRANSLATE_NOOP("Placeholder", "file reference (GZ)")},
        {u"geschäftsbereich", u"division", QT_TRANSLATE_NOOP("Placeholder", "division that writes the letter")},
        {u"amt", u"office", QT_TRANSLATE_NOOP("Placeholder", "lead office")},
        {u"datum", u"date", QT_TRANSLATE_NOOP("Placeholder", "date of the letter")},
        {u"nächsteKontrolle", u"nextReview", QT_TRANSLATE_NOOP("Placeholder", "date of the next review")},
        {u"punkte", u"clauses", QT_TRANSLATE_NOOP("Placeholder", "clauses that a joint report covers")},
        {u"stand", u"asOf", QT_TRANSLATE_NOOP("Placeholder", "day of a report that was told before")},
        {u"berichtigtesDatum", u"correctedDate",
         QT_TRANSLATE_NOOP("Placeholder", "date of the letter that is corrected")},
        {u"stadt", u"city", QT_TRANSLATE_NOOP("Placeholder", "name of the city")},
        {u"anschrift", u"address", QT_TRANSLATE_NOOP("Placeholder", "address of the sender")},
        {u"bearbeitung", u"clerk", QT_TRANSLATE_NOOP("Placeholder", "clerk who is named")},
        {u"telefon", u"phone", QT_TRANSLATE_NOOP("Placeholder", "telephone number of the clerk")},
    };
    return all;
}

QString withGermanNames(const QString &wording)
{
    QString german = wording;
    for (const Placeholder &placeholder : placeholders())
        german.replace(u'{' + QString::fromUtf16(placeholder.key) + u'}',
                       u'{' + QString::fromUtf16(placeholder.name) + u'}');
    return german;
}

QString meaningOf(const Placeholder &placeholder)
{
    return QCoreApplication::translate("Placeholder", placeholder.meaning);
}

std::vector<UnknownPlaceholder> unknownPlaceholders(const QString &wording)
{
    std::vector<UnknownPlaceholder> unknown;
    for (qsizetype i = wording.indexOf(u'{'); i >= 0; i = wording.indexOf(u'{', i + 1)) {
        const std::optional<QStringView> name = placeholderAt(wording, i);
        if (name && !known(*name))
            unknown.push_back({name->toString(), i});
    }
    return unknown;
}

QString enumerated(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" und ") + words.back();
}

}
