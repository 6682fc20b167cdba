#include "app/desktop/Wiring.h"

#include "app/common/DefaultPlaces.h"
#include "core/sample/SampleCity.h"
#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/OpenDatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::desktop {

using namespace core::model;
namespace sql = core::store::sql;
using ui::start::BackupFile;

namespace {

/// A window must not stand still for long when another program writes.
constexpr int busyTimeoutMs = 1000;

sql::OpenOptions options()
{
    return {false, busyTimeoutMs, QDateTime::currentDateTimeUtc()};
}

Result<ui::start::Environment::DatabasePtr> create(const QString &path)
{
    if (!common::makeFolderOf(path))
        return Error{ErrorKind::Io, QCoreApplication::translate("Wiring", "The folder of %1 cannot be created.").arg(path)};
    return sql::createDatabase(path, options());
}

Result<void> createEmpty(const QString &path)
{
    const auto created = create(path);
    return created ? Result<void>() : Result<void>(created.error());
}

Result<void> createSample(const QString &path, QDate today, Progress &progress)
{
    // Under a name of its own until it is whole: whoever stops it half way leaves no half city.
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    Result<void> written;
    {
        const auto created = create(unfinished);
        if (!created)
            return created.error();
        written = core::sample::writeSampleCity(**created, today, progress);
    }
    if (written && !QFile::rename(unfinished, path))
        written = Error{ErrorKind::Io, QCoreApplication::translate("Wiring", "The file %1 cannot be written.").arg(path)};
    if (!written)
        QFile::remove(unfinished);
    return written;
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
    environment.createEmpty = &createEmpty;
    environment.createSample = [today = environment.clock.today](const QString &path, Progress &progress) {
        return createSample(path, today(), progress);
    };
    environment.backups = &backups;
    environment.restore = [now = environment.clock.now](const QString &backup, const QString &path) {
        return sql::restore(backup, path, now());
    };
    environment.dailyBackup = &dailyBackup;
    return environment;
}

}
