#include "core/mail/MailTexts.h"

#include <QRegularExpression>

namespace core::mail {
namespace {

const QRegularExpression &inBraces()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}\\n]*)\\}"));
    return pattern;
}

}

MailText textOr(const MailText &city, const MailText &own)
{
    return {city.subject.isEmpty() ? own.subject : city.subject, city.body.isEmpty() ? own.body : city.body};
}

std::vector<std::pair<int, QString>> placeholdersBeyond(const QStringList &known, const QString &text)
{
    std::vector<std::pair<int, QString>> found;
    auto matches = inBraces().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!known.contains(match.captured(1)))
            found.emplace_back(int(match.capturedStart()), match.captured(1));
    }
    return found;
}

QString filledIn(const QString &text, const std::function<std::optional<QString>(const QString &)> &valueOf)
{
    QString out;
    qsizetype from = 0;
    auto matches = inBraces().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += valueOf(match.captured(1)).value_or(match.captured());
        from = match.capturedEnd();
    }
    return out += QStringView(text).mid(from);
}

}
