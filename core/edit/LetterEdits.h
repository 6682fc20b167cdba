#pragma once

#include "core/edit/EditService.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do with letters before they leave the house, as change sets; what follows is in core/letter/life.

/// The draft as it is now, on top of the one that is stored, or as a new letter.
model::ChangeSet saveDraft(const model::Resolution &resolution, const std::optional<model::Memo> &stored,
                           const model::Memo &draft);
/// Removes a letter that has not been released; Invalid otherwise.
base::Result<model::ChangeSet> removeDraft(const model::ResolutionFile &file, model::MemoId letter);

}
