#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::base {

/// Makes the folder that files were asked for, with those above it, where it is missing; who asks need not make it first.
/// ReadOnly when that is not allowed or the place is taken by a file, with a sentence.
Result<void> makeFolder(const QString &folder);

}
