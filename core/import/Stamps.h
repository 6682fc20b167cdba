#pragma once

#include "core/import/LineJoiner.h"
#include "core/import/ReadMemo.h"
#include "core/spelling/Dictionary.h"

namespace core::import {

/// Takes stamps of the scanned paper ("EINGEGANGEN 18. Mai 2022", "JJIG2CGU*") out of the running text; each is told as
/// a doubt with its line, because it might be a word after all.
std::vector<ReadWarning> dropStamps(std::vector<TextLine> &lines, const spelling::Dictionary &dictionary);

}
