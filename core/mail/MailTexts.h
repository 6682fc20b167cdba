#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace core::mail {

/// What is written by mail; placeholders in braces are filled in.
struct MailText {
    QString subject;
    QString body;

    bool operator==(const MailText &) const = default;
};

/// The text of the city, or of the program where the city has none.
MailText textOr(const MailText &city, const MailText &own);
/// Names in braces that are none of the known, with their place; for telling while a text is edited.
std::vector<std::pair<int, QString>> placeholdersBeyond(const QStringList &known, const QString &text);
/// The text with each known placeholder replaced. Values stand as they are: braces in a title make no placeholder.
QString filledIn(const QString &text, const std::function<std::optional<QString>(const QString &name)> &valueOf);

}
