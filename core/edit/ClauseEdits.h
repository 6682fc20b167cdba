#pragma once

#include "core/edit/EditService.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do with the clauses of a resolution, as change sets. Pure but for the ids that new records take from the
/// service.

/// The clause in that status; the reason of an earlier one goes with it.
model::Clause inStatus(const model::Clause &clause, model::ClauseStatus status, const QString &reason);
/// Its status, with its reason where the status needs one.
model::ChangeSet setStatus(const model::Clause &clause, model::ClauseStatus status, const QString &reason);

/// When the office expects to be done; none removes it.
model::ChangeSet setExpected(const model::Clause &clause, std::optional<QDate> on);

/// A new deadline with its reason; keeps the old one as an extension when there was one.
base::Result<model::ChangeSet> extendDeadline(EditService &service, const model::Clause &clause, QDate newDate,
                                              const QString &reason, const QString &decidedBy,
                                              std::optional<QDate> decidedOn);
/// There is no deadline any more; its extensions stay in the history of the clause.
model::ChangeSet removeDeadline(const model::Clause &clause);

/// The office that answers for it; none leaves it to the office of the resolution.
model::ChangeSet setLeadOffice(const model::Clause &clause, std::optional<model::OfficeId> office);
/// The offices that contribute: those that stay keep their order, new ones follow.
model::ChangeSet setSupportingOffices(const model::Clause &clause, const std::vector<model::OfficeId> &chosen);

/// A new clause at the end, or at the end of the sub-clauses of `parent`; those behind it move down.
base::Result<model::ChangeSet> insertClause(EditService &service, const model::ResolutionFile &file,
                                            std::optional<model::ClauseId> parent, const QString &label,
                                            const QString &text);
/// Moves a clause with its sub-clauses one place up (-1) or down (+1) among its equals. Empty at the end.
model::ChangeSet moveClause(const model::ResolutionFile &file, model::ClauseId id, int direction);
/// Removes a clause that no report covers; Invalid otherwise.
base::Result<model::ChangeSet> removeClause(const model::ResolutionFile &file, model::ClauseId clause);

}
