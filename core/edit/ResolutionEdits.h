#pragma once

#include "core/edit/EditService.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do with the head of a resolution, as change sets; see ReviewEdits.h for what keeps it from being forgotten.

/// A new resolution without clauses.
base::Result<model::ChangeSet> newResolution(EditService &service, const QString &reference, const QString &title);

/// A paper that belongs to it: new, or in the place of `original` while that is there.
model::ChangeSet putRelatedPaper(const model::Resolution &resolution,
                                 const std::optional<model::RelatedPaper> &original, const model::RelatedPaper &paper);
/// Empty when it is there no more.
model::ChangeSet removeRelatedPaper(const model::Resolution &resolution, const model::RelatedPaper &paper);

}
