#pragma once

#include "core/store/ResolutionStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

/// Ranked full-text search: numbers first, then titles, clauses, reports.
base::Result<std::vector<SearchHit>> search(Connection &connection, QStringView words, int limit);

}
