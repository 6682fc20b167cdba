#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/model/Resolution.h"

#include <optional>
#include <vector>

namespace core::letter::inline content {

/// How a letter treats what it prints.
struct PlacementChoice {
    model::MemoId memo; ///< the letter itself: what it told first is not "told before" when it is read again
    std::optional<model::MemoId> corrects = std::nullopt; ///< nor is what the letter told whose place it takes
    model::ToldBefore toldBefore = model::ToldBefore::Show;
    int longestClause = 0; ///< longer wordings are shortened visibly; 0: none is
    bool approval = true;  ///< whether the city approves its reports
};

/// Every clause once, in order, each with the report that a letter prints below it. A joint report stands below
/// the last of its clauses and names them. A clause on which nothing was reported says so, unless a clause above
/// or below it in the outline was reported on. A report that an earlier letter has told is led by its date, or
/// left out with its clause.
std::vector<LetterItem> placeReports(const model::ResolutionFile &file, const LetterWording &wording,
                                     const PlacementChoice &choice = {});

/// The report that a letter prints on a clause: the latest approved one, else the latest; where reports are not approved
/// simply the latest; null when there is none. The one place that decides which reports may leave the house.
const model::StatusReport *reportFor(const model::ResolutionFile &file, model::ClauseId clause, bool approval = true);

/// The labels of the clauses on which a letter must say that there is no report yet.
QStringList clausesWithoutReport(const model::ResolutionFile &file);

/// Whether an earlier letter has told the report.
bool isToldBefore(const model::StatusReport &report, const PlacementChoice &choice);

/// A wording cut at a word with "[…]" where it is longer than the limit; a limit of 0 is none.
QString shortened(const QString &wording, int limit);

}
