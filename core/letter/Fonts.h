#pragma once

#include <QString>
#include <optional>

namespace core::letter {

/// The font that letters are set in on this computer instead of one that is not there; none when it is.
std::optional<QString> substituteFor(const QString &family);

}
