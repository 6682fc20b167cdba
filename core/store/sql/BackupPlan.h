#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace core::store::sql {

class Connection;

/// How many dated copies stay.
inline constexpr int dailyBackupsKept = 14;
inline constexpr int monthlyBackupsKept = 12;

/// The folder of the dated copies, beside the database: "city.db" -> "city.db-backups".
QString backupFolder(const QString &databasePath);

/// The newest copy beside a database, told by the dates in the names; none when there is none.
std::optional<QString> newestBackup(const QString &databasePath);

/// Makes the copy of today, and the one of this month, unless they are there; then lets go of the oldest ones beyond
/// those kept. Copies dated after `today` (the clock was set back) are neither counted nor deleted.
/// Returns whether a copy was made.
base::Result<bool> backupIfDue(const store::Database &database, QDate today, base::Progress &progress);

base::Result<void> backupBeforeMigration(Connection &connection, int version, const QDateTime &now,
                                         base::Progress &progress);

}
