#pragma once

#include "core/import/MemoLines.h"
#include "core/import/ReadMemo.h"

namespace core::import {

/// Which line begins the end of the letter: next review, closing sentence, closing formula or signature.
size_t findEnd(const std::vector<TextLine> &lines, size_t body);

/// Reads the end: next review or the sentence that ends the control, closing formula, signatories, acknowledgements.
void readEnd(const std::vector<TextLine> &lines, ReadMemo &memo);

}
