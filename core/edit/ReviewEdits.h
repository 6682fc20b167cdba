#pragma once

#include "core/edit/EditService.h"
#include "core/model/ContributionRequest.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do to keep things from being forgotten, as change sets; see Edits.h.

/// The rule for reviews of one resolution, or of all of a committee.
model::ChangeSet setReviewRule(const model::Resolution &resolution, const model::ReviewRule &rule);
model::ChangeSet setReviewRule(const model::Committee &committee, const model::ReviewRule &rule);
/// The planned meetings of a committee, sorted and each once.
model::ChangeSet setMeetings(const model::Committee &committee, std::vector<QDate> meetings);

/// Why a clause is late or takes longer than a year.
model::ChangeSet setDelayReason(const model::Clause &clause, const QString &reason);
/// When the office expects to be done; none removes it.
model::ChangeSet setExpected(const model::Clause &clause, std::optional<QDate> on);

/// A report goes from the office to the one who approves it, is approved, or given back.
model::ChangeSet submitReport(const model::StatusReport &report);
model::ChangeSet approveReport(const model::StatusReport &report, const QString &who, QDate on);
model::ChangeSet returnReport(const model::StatusReport &report);
/// All reports of a resolution that wait, in one step.
model::ChangeSet approveReports(const model::ResolutionFile &file, const QString &who, QDate on);

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

/// Wiedervorlage.
base::Result<model::ChangeSet> addReminder(EditService &service, const model::Resolution &resolution,
                                           std::optional<model::ClauseId> clause, QDate on, const QString &note,
                                           const QString &owner);
model::ChangeSet snoozeReminder(const model::Reminder &reminder, QDate on);
model::ChangeSet finishReminder(const model::Reminder &reminder, QDate on);

}
