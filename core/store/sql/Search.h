#pragma once

#include "core/store/ResolutionStore.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/ListQuery.h"

#include <optional>

namespace core::store::sql {

/// Ranked full-text search: numbers first, then titles, clauses, reports.
base::Result<std::vector<SearchHit>> search(Connection &connection, QStringView words, int limit);

/// The ids of the resolutions whose number, meeting or file reference holds what was typed, however it is spaced or
/// written: "0870", "v 0870 21", "F/026/2021". None when that does not look like a part of a number.
std::optional<BoundQuery> numbersQuery(QStringView typed);

}
