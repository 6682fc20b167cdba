#pragma once

#include "core/model/Resolution.h"

namespace ui::resolution {

/// How deep a clause stands: 0 for a clause, 1 for its sub-clause.
int depthOf(const core::model::ResolutionFile &file, const core::model::Clause &clause);

}
