#pragma once

#include "core/store/Database.h"

#include <QDateTime>

namespace core::store::sql {

struct OpenOptions {
    bool readOnly = false;
    /// How long a write waits for other processes. The window must not wait long; the command line may.
    int busyTimeoutMs = 5000;
    /// The clock, for the name of the backup before a migration.
    QDateTime now = {};
    /// Kept open for hours, as by a window: others can see that from the beginning, not only from the first write.
    bool staysOpen = false;
    /// Off: as on a network file system, where nobody can share a log.
    bool writeAheadLog = true;
};

/// A new, empty database. An existing file is never touched.
base::Result<std::unique_ptr<Database>> createDatabase(const QString &path, const OpenOptions &options = {});

/// An existing database; an older one is migrated after a checked backup. Opens for reading only, and says why, what
/// cannot be written or comes from a newer version. Foreign for other files; Corrupt, naming the newest backup, for a
/// damaged one.
base::Result<std::unique_ptr<Database>> openDatabase(const QString &path, const OpenOptions &options = {});

/// Whether the folder lies on a network file system, where SQLite cannot share a write-ahead log. Advise the user to
/// use a shared database instead.
bool isOnNetworkFileSystem(const QString &path);

}
