#include "core/store/sql/BackupPlan.h"

#include "core/store/sql/Backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

struct Copy {
    QString path;
    QString kind; ///< "daily", "monthly", "version-3"
    QDate date;
};

/// The dated copies beside a database, newest first. Names that we do not give are not ours to touch.
QList<Copy> copiesOf(const QString &databasePath)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})-(daily|monthly|version-\\d+)\\.db$"));
    QList<Copy> copies;
    const QDir folder(backupFolder(databasePath));
    for (const QString &name : folder.entryList({QStringLiteral("*.db")}, QDir::Files)) {
        const auto match = form.match(name);
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (date.isValid())
            copies.append({folder.filePath(name), match.captured(2), date});
    }
    std::sort(copies.begin(), copies.end(), [](const Copy &a, const Copy &b) {
        return std::pair(a.date, QFileInfo(a.path).lastModified()) >
               std::pair(b.date, QFileInfo(b.path).lastModified());
    });
    return copies;
}

QString copyPath(const QString &databasePath, QDate date, const QString &kind)
{
    return QDir(backupFolder(databasePath)).filePath(date.toString(Qt::ISODate) + u'-' + kind + QStringLiteral(".db"));
}

void letGo(const QString &databasePath, const QString &kind, int kept, QDate today)
{
    int seen = 0;
    for (const Copy &copy : copiesOf(databasePath)) {
        if (copy.kind != kind || copy.date > today)
            continue;
        if (++seen > kept)
            QFile::remove(copy.path);
    }
}

bool isThere(const QList<Copy> &copies, const QString &kind, const std::function<bool(QDate)> &fits)
{
    return std::any_of(copies.begin(), copies.end(),
                       [&](const Copy &copy) { return copy.kind == kind && fits(copy.date); });
}

Result<void> makeFolder(const QString &databasePath)
{
    if (QDir().mkpath(backupFolder(databasePath)))
        return {};
    return Error{ErrorKind::Io,
                 QCoreApplication::translate("Backup", "The folder of the backups “%1” cannot be created.")
                     .arg(backupFolder(databasePath))};
}

}

QString backupFolder(const QString &databasePath)
{
    return databasePath + QStringLiteral("-backups");
}

std::optional<QString> newestBackup(const QString &databasePath)
{
    const QList<Copy> copies = copiesOf(databasePath);
    return copies.isEmpty() ? std::nullopt : std::optional(copies.first().path);
}

Result<bool> backupIfDue(const Database &database, QDate today, Progress &progress)
{
    if (database.isReadOnly())
        return false;
    const QString path = database.location();
    const QList<Copy> copies = copiesOf(path);
    const QString daily = QStringLiteral("daily");
    const QString monthly = QStringLiteral("monthly");
    const bool dayDone = isThere(copies, daily, [today](QDate date) { return date == today; });
    const bool monthDone = isThere(
        copies, monthly, [today](QDate date) { return date.year() == today.year() && date.month() == today.month(); });
    if (dayDone && monthDone)
        return false;
    if (const auto folder = makeFolder(path); !folder)
        return folder.error();
    for (const auto &[done, kind, kept] :
         {std::tuple(dayDone, daily, dailyBackupsKept), std::tuple(monthDone, monthly, monthlyBackupsKept)}) {
        if (done)
            continue;
        // Old copies go only after the new one is safe.
        if (const auto made = database.backup(copyPath(path, today, kind), progress); !made)
            return made.error();
        letGo(path, kind, kept, today);
    }
    return true;
}

Result<void> backupBeforeMigration(Connection &connection, int version, const QDateTime &now, Progress &progress)
{
    if (const auto folder = makeFolder(connection.path()); !folder)
        return folder;
    const QDate day = now.isValid() ? now.date() : QFileInfo(connection.path()).lastModified().date();
    return copyDatabase(
        connection, copyPath(connection.path(), day, QStringLiteral("version-") + QString::number(version)), progress);
}

}
