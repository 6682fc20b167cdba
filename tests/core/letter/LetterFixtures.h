#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"

namespace tests::letter {

/// The invented city of all letters here.
core::letter::LetterTemplate musterstadt();

/// An interim letter of two pages with a joint report and nested quotation marks.
core::letter::Letter interimLetter();

/// A letter with that many clauses of pseudo-random length, always the same for a seed.
core::letter::Letter generatedLetter(unsigned seed, int clauses, int longestReport);

/// Every text of a letter in the order in which it is printed, without the page marks.
QStringList textsOf(const core::letter::Letter &letter);

}
