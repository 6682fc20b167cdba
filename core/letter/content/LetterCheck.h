#pragma once

#include "core/letter/house/LetterTemplate.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"

#include <vector>

namespace core::letter::inline content {

/// Something that a clerk should know before a letter leaves the house.
struct LetterFinding {
    enum class Kind {
        NoClauses,
        NoReport,
        NotApproved,
        NewerNotApproved, ///< the letter tells the approved report before it
        NothingNew,
        ChangedMeanwhile, ///< by another program, while it was being released
        AnotherOfTheDay,  ///< one of the same date has left the house
        NoSignatory,
        NoRecipients,
        NoNextReview,
        DateAhead,          ///< dated in the future
        NextReviewAnswered, ///< the review that the letter itself answers
        NextReviewPassed,
        NextReviewFar, ///< more than five years away
        NotSettled,    ///< a final letter on clauses that are open
        NotPublic,     ///< goes to people who may not see it
        Confidential,  ///< only to be careful with
        QuotesSet,     ///< a wording is printed with other quotation marks than it was adopted with
        OtherFont,     ///< that of the profile is not here
    };
    Kind kind = Kind::NoReport;
    bool isGap = true; ///< the letter is not complete; otherwise only to be noted
    QString sentence;

    bool operator==(const LetterFinding &) const = default;
};

/// What is missing in a letter or must be known about it, the gaps first. A complete letter has no gaps. Whether reports
/// must be approved the city says (core/model/Approval.h).
std::vector<LetterFinding> findingsOn(const model::ResolutionFile &file, const model::Memo &memo,
                                      const LetterTemplate &house, const QDate &today, bool approval = true);

/// Whether every report of the letter was told in an earlier one (where all clauses have one, or a letter left before) and
/// the letter is not the one that says that all is done.
bool tellsNothingNew(const model::ResolutionFile &file, const model::Memo &memo, bool approval = true);

bool isComplete(const std::vector<LetterFinding> &findings);

/// What must be asked about the dates of a letter before it is released: one that is dated in the future, a next review
/// that has passed, that the letter itself answers, or that is more than five years away. The one rule for window, batch
/// and command line; part of findingsOn().
std::vector<LetterFinding> dateQuestionsOn(const model::Memo &memo, const model::Resolution &resolution,
                                           const QDate &today);

/// Whether it is one of dateQuestionsOn().
bool isAboutDates(LetterFinding::Kind kind);
/// The sentences of those among findings, in one line; empty when the dates raise no question.
QString dateQuestions(const std::vector<LetterFinding> &findings);

}
