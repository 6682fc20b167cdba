#pragma once

#include "core/import/Dictionary.h"
#include "core/import/MemoLines.h"

#include <QString>
#include <optional>

namespace core::import {

/// A word that a scan has probably misread, and what it may have been. It is never changed, only reported.
struct WordDoubt {
    QString word;
    QString guess;
    int line = 0;
};

/// Doubts in lines of running text: words that the dictionary does not know but for letters that scans mix up
/// (l/i/1/!, rn/m, c/e …).
std::vector<WordDoubt> findDoubts(const std::vector<TextLine> &lines, const Dictionary &dictionary);

}
