#pragma once

#include "core/base/Result.h"
#include "core/model/Change.h"

namespace core::edit {

/// The rules of the field for one change; Invalid with one sentence when one is broken.
base::Result<void> validate(const model::Change &change);

/// Longest text of a clause or report that is stored, in characters; imports beyond it are refused, not cut.
inline constexpr qsizetype maximalTextLength = 200'000;
/// Longest single-line field (title, number, name), in characters.
inline constexpr qsizetype maximalLineLength = 2'000;

}
