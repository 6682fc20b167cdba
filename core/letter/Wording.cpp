#include "core/letter/Wording.h"

#include <QStringView>
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

const QStringList &placeholderNames()
{
    static const QStringList names{
        QStringLiteral("city"),    QStringLiteral("address"),   QStringLiteral("division"),
        QStringLiteral("reference"), QStringLiteral("meeting"), QStringLiteral("title"),
        QStringLiteral("date"),    QStringLiteral("nextReview"), QStringLiteral("clauses"),
        QStringLiteral("fileReference"),
    };
    return names;
}

std::vector<UnknownPlaceholder> unknownPlaceholders(const QString &wording)
{
    std::vector<UnknownPlaceholder> unknown;
    for (qsizetype i = wording.indexOf(u'{'); i >= 0; i = wording.indexOf(u'{', i + 1)) {
        const std::optional<QStringView> name = placeholderAt(wording, i);
        if (name && !placeholderNames().contains(*name))
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
