#include "core/letter/Wording.h"

#include <QCoreApplication>
#include <QStringView>
#include <algorithm>
#include <optional>

namespace core::letter {

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

bool isKnown(QStringView name)
{
    const std::vector<Placeholder> &all = placeholders();
    return std::any_of(all.begin(), all.end(), [name](const Placeholder &known) { return name == QStringView(known.name); });
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
        const auto value = name ? values.constFind(name->toString()) : values.constEnd();
        if (!name || value == values.constEnd()) {
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
        {u"reference", QT_TRANSLATE_NOOP("Placeholder", "number of the resolution")},
        {u"title", QT_TRANSLATE_NOOP("Placeholder", "title of the resolution")},
        {u"meeting", QT_TRANSLATE_NOOP("Placeholder", "number of the meeting")},
        {u"committee", QT_TRANSLATE_NOOP("Placeholder", "committee that decided")},
        {u"decidedOn", QT_TRANSLATE_NOOP("Placeholder", "day of the resolution")},
        {u"fileReference", QT_TRANSLATE_NOOP("Placeholder", "file reference (GZ)")},
        {u"division", QT_TRANSLATE_NOOP("Placeholder", "division that writes the letter")},
        {u"office", QT_TRANSLATE_NOOP("Placeholder", "lead office")},
        {u"date", QT_TRANSLATE_NOOP("Placeholder", "date of the letter")},
        {u"nextReview", QT_TRANSLATE_NOOP("Placeholder", "date of the next review")},
        {u"clauses", QT_TRANSLATE_NOOP("Placeholder", "clauses that a joint report covers")},
        {u"asOf", QT_TRANSLATE_NOOP("Placeholder", "day of a report that was told before")},
        {u"correctedDate", QT_TRANSLATE_NOOP("Placeholder", "date of the letter that is corrected")},
        {u"city", QT_TRANSLATE_NOOP("Placeholder", "name of the city")},
        {u"address", QT_TRANSLATE_NOOP("Placeholder", "address of the sender")},
        {u"clerk", QT_TRANSLATE_NOOP("Placeholder", "clerk who is named")},
        {u"phone", QT_TRANSLATE_NOOP("Placeholder", "telephone number of the clerk")},
    };
    return all;
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
        if (name && !isKnown(*name))
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
