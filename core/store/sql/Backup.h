#pragma once

#include "core/base/Progress.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

/// A checked copy of an open database: made by SQLite under a temporary name beside the target, checked, brought to
/// the disk, then renamed. Whatever fails, an existing target stays as it is and no part of a copy is left.
base::Result<void> copyDatabase(Connection &source, const QString &target, base::Progress &progress);

/// Brings a file's content, or a folder's names, to the disk.
base::Result<void> syncToDisk(const QString &path);

/// Renames over whatever is there, and brings the new name to the disk.
base::Result<void> renameDurably(const QString &from, const QString &to);

}
