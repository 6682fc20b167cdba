#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace core::letter::inline house {

/// The fonts that a letter of that font is set in: the first one that is on this computer.
QStringList familiesFor(const QString &family);

/// The font that letters are set in on this computer instead of one that is not there; none when it is.
std::optional<QString> substituteFor(const QString &family);

}
