#pragma once

#include "core/import/MemoLines.h"
#include "core/import/TornWords.h"

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
/// (l/i/1/!, rn/m, c/e …). As many as a person would look at.
std::vector<WordDoubt> findDoubts(const std::vector<TextLine> &lines, const spelling::Dictionary &dictionary, const base::Progress &progress);

/// A line end where a word may have been torn, though both halves could stand alone.
struct TornDoubt {
    QString first;
    QString second;
    bool joined = false; ///< what was made of it
    int line = 0;        ///< of the second half
};
std::vector<TornDoubt> findTornDoubts(const std::vector<TextLine> &lines, const TornWords &words, const base::Progress &progress);

}
