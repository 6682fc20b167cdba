#pragma once

#include "core/edit/EditService.h"
#include "core/model/Resolution.h"

namespace ui::resolution {

/// A new clause at the end, or at the end of the sub-clauses of `parent`; those behind it move down.
core::base::Result<core::model::ChangeSet> insertClause(core::edit::EditService &edits,
                                                        const core::model::ResolutionFile &file,
                                                        std::optional<core::model::ClauseId> parent,
                                                        const QString &label, const QString &text);

/// Moves a clause with its sub-clauses one place up (-1) or down (+1) among its equals. Empty at the end.
core::model::ChangeSet moveClause(const core::model::ResolutionFile &file, core::model::ClauseId id, int direction);

/// How deep a clause stands: 0 for a clause, 1 for its sub-clause.
int depthOf(const core::model::ResolutionFile &file, const core::model::Clause &clause);

}
