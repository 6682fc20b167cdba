#pragma once

#include "core/base/Result.h"

#include <QString>

namespace app::cli {

/// The text of a file in UTF-8, UTF-16 or Latin-1, with \n as line ends and without blanks around; a sentence when it
/// cannot be read or holds no text.
core::base::Result<QString> readTextFile(const QString &path);

}
