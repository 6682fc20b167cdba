#pragma once

struct sqlite3;

namespace core::store::sql {

class Connection;

/// For what only the C interface can do: scripts, the defensive mode, the online backup. None for another database.
sqlite3 *sqliteHandle(const Connection &connection);

}
