#pragma once

#include "core/import/MemoLines.h"
#include "core/import/ReadMemo.h"

namespace core::import {

/// Reads what stands before the first clause: sender, recipients, information block, subject, title, salutation,
/// opening sentence. `lines` are those lines only.
void readHead(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo);

}
