#include "app/desktop/Wiring.h"

#include "app/common/DefaultPlaces.h"
#include "app/common/NewDatabase.h"
#include "app/common/RestoreDatabase.h"
#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Restore.h"

#include <QDir>
#include <QFileInfo>

namespace app::desktop {

using namespace core::base;
using namespace core::model;
namespace sql = core::store::sql;
using ui::start::BackupFile;

namespace {

/// A window must not stand still when another program writes: what has to wait longer is tried again from the event
/// loop (ui::session::WaitingLine).
constexpr int busyTimeoutMs = 30;

sql::OpenOptions options()
{
    return {.busyTimeoutMs = busyTimeoutMs, .now = QDateTime::currentDateTimeUtc(), .staysOpen = true};
}

std::vector<BackupFile> backups(const QString &path)
{
    std::vector<BackupFile> found;
    const QFileInfoList files = QDir(sql::backupFolder(path)).entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        found.push_back({file.absoluteFilePath(), file.lastModified().toUTC()});
    return found;
}

Result<void> dailyBackup(const core::store::Database &database, QDate today, Progress &progress)
{
    const auto made = sql::backupIfDue(database, today, progress);
    return made ? Result<void>() : Result<void>(made.error());
}

}

ui::start::Environment environment(std::optional<QDate> fixedToday)
{
    ui::start::Environment environment;
    environment.clock.now = [] { return QDateTime::currentDateTimeUtc(); };
    environment.clock.today = [fixedToday] { return fixedToday.value_or(QDate::currentDate()); };
    environment.who = common::userName();
    environment.defaultDatabase = common::defaultDatabasePath();
    environment.open = [](const QString &path) { return sql::openDatabase(path, options()); };
    environment.createEmpty = [today = environment.clock.today](const QString &path) {
        Progress unseen;
        return common::createNewDatabase(path, {}, today(), unseen);
    };
    environment.createSample = [today = environment.clock.today](const QString &path, Progress &progress) {
        return common::createNewDatabase(path, {.sample = true}, today(), progress);
    };
    environment.backups = &backups;
    environment.restore = [clock = environment.clock](const QString &backup, const QString &path) -> Result<QString> {
        const auto restored = common::restore(backup, path, clock.today(), clock.now());
        return restored ? Result<QString>(restored->kept) : Result<QString>(restored.error());
    };
    environment.dailyBackup = &dailyBackup;
    return environment;
}

}
