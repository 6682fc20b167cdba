#pragma once

#include "core/import/LineJoiner.h"

namespace core::import {

/// Letters may set the quotation mark before the number ("„1. Die Verwaltung …“"), and hold several numbered clauses
/// in one quotation. Puts the marks around each clause's wording, so that such letters read as all others do; the lines
/// of one quotation are marked as such, because a report below it is on all of its clauses.
void partQuotations(std::vector<TextLine> &lines);

}
