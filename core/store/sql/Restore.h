#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

namespace core::store::sql {

/// Puts a checked copy of a backup in the place of a database. Refused with Busy while anybody has that open. What was there
/// is kept under a dated name beside it, which is returned (empty when there was nothing). One renaming makes the change:
/// whenever it is interrupted, either the old database is there with all that was written to it, or the restored one; the
/// sentence of an error says which. A link is followed.
base::Result<QString> restore(const QString &backupFile, const QString &databasePath, const QDateTime &now);

}
