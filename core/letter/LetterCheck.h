#pragma once

#include "core/letter/LetterTemplate.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"

#include <vector>

namespace core::letter {

/// Something that a clerk should know before a letter leaves the house.
struct LetterFinding {
    enum class Kind {
        NoClauses,
        NoReport,
        NotApproved,
        NewerNotApproved, ///< the letter tells the approved report before it
        NothingNew,
        NoSignatory,
        NoRecipients,
        NoNextReview,
        NextReviewPassed,
        NotSettled,   ///< a final letter on clauses that are open
        NotPublic,    ///< goes to people who may not see it
        Confidential, ///< only to be careful with
        OtherFont,    ///< that of the profile is not here
    };
    Kind kind = Kind::NoReport;
    bool isGap = true;   ///< the letter is not complete; otherwise only to be noted
    QString sentence;

    bool operator==(const LetterFinding &) const = default;
};

/// What is missing in a letter or must be known about it, the gaps first. A complete letter has no gaps. Whether reports
/// must be approved the city says (core/model/Approval.h).
std::vector<LetterFinding> findingsOn(const model::ResolutionFile &file, const model::Memo &memo, const LetterTemplate &house,
                                      const QDate &today, bool approval = true);

bool isComplete(const std::vector<LetterFinding> &findings);

}
