#pragma once

#include "core/edit/EditService.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do, as change sets. Pure but for the ids that new records take from the service.

/// Any field of one record, edited in place. Empty when nothing differs.
model::ChangeSet edited(const QString &description, const model::Record &before, const model::Record &after);

/// Status of a clause, with its reason where the status needs one.
model::ChangeSet setStatus(const model::Clause &clause, model::ClauseStatus status, const QString &reason);

/// nächste Beschlusskontrolle; none removes it.
model::ChangeSet setNextReview(const model::Resolution &resolution, std::optional<QDate> on);

/// A new report on one or several clauses.
base::Result<model::ChangeSet> addReport(EditService &service, const model::Resolution &resolution,
                                         std::vector<model::ClauseId> clauses, const QString &text, QDate asOf,
                                         const QString &author,
                                         model::ReportState state = model::ReportState::Approved);

/// A new deadline with its reason; keeps the old one as an extension when there was one.
base::Result<model::ChangeSet> extendDeadline(EditService &service, const model::Clause &clause, QDate newDate,
                                              const QString &reason, const QString &decidedBy,
                                              std::optional<QDate> decidedOn);

/// A new resolution without clauses.
base::Result<model::ChangeSet> newResolution(EditService &service, const QString &reference, const QString &title);

/// A new clause at the end; its label is the next number.
base::Result<model::ChangeSet> addClause(EditService &service, const model::ResolutionFile &file, const QString &text);

/// Removes a clause that no report covers; Invalid otherwise.
base::Result<model::ChangeSet> removeClause(const model::ResolutionFile &file, model::ClauseId clause);

/// Removes a letter that has not been released; Invalid otherwise.
base::Result<model::ChangeSet> removeDraft(const model::ResolutionFile &file, model::MemoId letter);

}
