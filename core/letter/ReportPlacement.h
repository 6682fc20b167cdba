#pragma once

#include "core/letter/Letter.h"
#include "core/letter/LetterTemplate.h"
#include "core/model/Resolution.h"

#include <vector>

namespace core::letter {

/// Every clause once, in order, each with the report that a letter prints below it. A joint report stands below
/// the last of its clauses and names them. A clause on which nothing was reported says so, unless a clause above
/// or below it in the outline was reported on.
std::vector<LetterItem> placeReports(const model::ResolutionFile &file, const LetterWording &wording);

/// The report that a letter prints on a clause: the latest approved one, else the latest; null when there is none.
const model::StatusReport *reportFor(const model::ResolutionFile &file, model::ClauseId clause);

}
