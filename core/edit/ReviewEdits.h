#pragma once

#include "core/base/Result.h"
#include "core/model/Change.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do to keep resolutions from being forgotten, as change sets.

/// nächste Beschlusskontrolle; none removes it.
model::ChangeSet setNextReview(const model::Resolution &resolution, std::optional<QDate> on);
/// The same day for several, in one step.
model::ChangeSet setNextReviews(const std::vector<model::Resolution> &resolutions, QDate on);

/// The rule for its reviews; see DirectoryEdits.h for that of a committee.
model::ChangeSet setReviewRule(const model::Resolution &resolution, const model::ReviewRule &rule);
/// A resolution and the day that a rule proposes for it.
struct ProposedReview {
    model::Resolution resolution;
    QDate on;
};
/// Each gets the rule and its day, in one step.
model::ChangeSet setReviewRules(const std::vector<ProposedReview> &reviews, const model::ReviewRule &rule);

/// Not subject to review, because; several in one step.
model::ChangeSet exempt(const std::vector<model::Resolution> &resolutions, const QString &reason);
/// Subject to review again.
model::ChangeSet putUnderReview(const model::Resolution &resolution);

/// Every clause is settled: closed with its note of completion; no further review. Invalid while a clause is not settled.
base::Result<model::ChangeSet> closeResolution(const model::ResolutionFile &file, const QString &note, QDate on);
/// The council has been told that it is done; from now on no list shows it.
model::ChangeSet reportCompletion(const model::Resolution &resolution, QDate on);
/// Open again, because; its next review is set at once so that it is not forgotten. That it was closed stays known.
model::ChangeSet reopenResolution(const model::Resolution &resolution, const QString &reason, QDate nextReviewOn,
                                  QDate on);

}
