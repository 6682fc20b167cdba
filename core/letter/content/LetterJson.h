#pragma once

#include "core/base/Result.h"
#include "core/letter/content/Letter.h"

#include <QByteArray>

namespace core::letter::inline content {

/// What a letter says as JSON with stable names: kept with a released letter and read back to compare it.
QByteArray toJson(const Letter &letter);
base::Result<Letter> letterFromJson(const QByteArray &json);

}
