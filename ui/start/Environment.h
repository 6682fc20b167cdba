#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/store/Database.h"
#include "ui/session/Session.h"

#include <QDateTime>
#include <functional>
#include <memory>
#include <vector>

namespace ui::start {

/// A dated copy beside a database.
struct BackupFile {
    QString path;
    QDateTime at; ///< UTC
};

/// What only the program that wires all can give: the clock, who sits there, and ways to databases.
struct Environment {
    using DatabasePtr = std::unique_ptr<core::store::Database>;

    session::Clock clock;
    QString who;
    QString defaultDatabase; ///< where the platform wants it; may not exist yet

    /// Opens an existing database.
    std::function<core::base::Result<DatabasePtr>(const QString &path)> open;
    /// Makes an empty database; refuses to replace a file.
    std::function<core::base::Result<void>(const QString &path)> createEmpty;
    /// Makes a database with the sample city; refuses to replace a file. Runs on a job's thread.
    std::function<core::base::Result<void>(const QString &path, core::base::Progress &)> createSample;
    /// Backups of a database, newest first.
    std::function<std::vector<BackupFile>(const QString &path)> backups;
    /// Puts a backup in the place of a damaged database, which is kept. Returns where the damaged one lies now.
    std::function<core::base::Result<QString>(const QString &backup, const QString &path)> restore;
    /// Makes the dated backups that are missing today. Runs on a job's thread with its own connection.
    std::function<core::base::Result<void>(const core::store::Database &, QDate today, core::base::Progress &)>
        dailyBackup;
    /// Shows a notification on the desktop; `open` is called when the user answers it. May be absent.
    std::function<void(const QString &title, const QString &text, std::function<void()> open)> notify;
    /// There is an icon in the system tray, where a window that is closed goes on. May be absent.
    std::function<bool()> staysInTray;
    /// The switches of the desktop (icon in the system tray) were changed. May be absent.
    std::function<void()> desktopSettingsChanged;
};

}
