#pragma once

#include "core/import/LineJoiner.h"
#include "core/import/ReadMemo.h"

namespace core::import {

/// Takes specks of the scanned paper out of the lines from `from` on: lines of nothing else, and those at a line's ends.
/// Each is told as a doubt, but for a lone dot or dash.
std::vector<ReadWarning> dropSpecks(std::vector<TextLine> &lines, size_t from);

}
