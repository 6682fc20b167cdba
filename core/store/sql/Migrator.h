#pragma once

#include "core/store/sql/Connection.h"

#include <functional>

namespace core::store::sql {

/// "BKON": tells our database files from those of other programs.
inline constexpr int applicationId = 0x424B4F4E;

/// The version that this program writes.
int latestSchemaVersion(const Dialect &dialect);

/// Brings the schema from its version to `upTo` (0: the latest), each numbered file in a transaction of its own that
/// also carries the version. `beforeFirst` runs once when there is something to do: the place for a backup.
base::Result<void> migrate(Connection &connection, const std::function<base::Result<void>()> &beforeFirst = {},
                           int upTo = 0);

}
