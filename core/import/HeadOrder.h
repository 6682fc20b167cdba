#pragma once

#include "core/import/LineJoiner.h"

namespace core::import {

/// The lines of a letter's head in the order in which the reader looks for its parts: labels side by side with their
/// values ("Datum  Geschäftszeichen" above "28.02.2025  VI/02-17"), and address and information block before the
/// subject, wherever the letter has them.
std::vector<TextLine> orderedHead(std::vector<TextLine> lines);

}
