#pragma once

#include <QRegularExpression>
#include <QString>

namespace ui::settings {

/// Whether it looks like the address of a mailbox; empty is fine where none is needed.
inline bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s<>@,;:\"()]+@[^\\s<>@,;:\"()]+$"));
    return text.isEmpty() || address.match(text).hasMatch();
}

}
