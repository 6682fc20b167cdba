#pragma once

#include "core/base/Progress.h"
#include "core/model/Resolution.h"
#include "core/store/Database.h"

namespace core::report {

/// Several resolutions that somebody has chosen, for what is done with all of them in one undoable step; see also
/// edit::setNextReviews(), edit::addReminders() and edit::exempt().

/// In the order of the ids; what was deleted meanwhile is left out.
base::Result<std::vector<model::Resolution>>
resolutionsOf(store::Database &database, const std::vector<model::ResolutionId> &ids, base::Progress &progress);

/// Those that a review can be set for, or that can be exempted: neither closed nor exempted.
std::vector<model::Resolution> underReview(const std::vector<model::Resolution> &resolutions);

}
