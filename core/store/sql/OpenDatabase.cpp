#include "core/store/sql/OpenDatabase.h"

#include "core/base/Temporary.h"
#include "core/store/SyncedFolder.h"
#include "core/store/sql/Backup.h"
#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/LogBeside.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/Schema.h"
#include "core/store/sql/SqlDatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// Before this version a database that was closed looked like one that is open.
constexpr int closesWholeSince = 8;

/// Damage, with the way out.
Error damaged(const QString &path)
{
    const auto backup = newestBackup(path);
    if (!backup)
        return {ErrorKind::Corrupt, QCoreApplication::translate(
                                        "Database", "The database “%1” is damaged and there is no backup beside it.")
                                        .arg(path)};
    return {ErrorKind::Corrupt,
            QCoreApplication::translate("Database", "The database “%1” is damaged; its newest backup is “%2”.")
                .arg(path, *backup)};
}

Error foreign(const QString &path)
{
    return {ErrorKind::Foreign,
            QCoreApplication::translate("Database", "“%1” is no database of this program.").arg(path)};
}

/// What the reading of a file that should be ours says about it.
Error judged(const Error &error, const QString &path)
{
    switch (error.kind) {
    case ErrorKind::Corrupt:
        return error.detail.isEmpty() ? damaged(path) : error;
    case ErrorKind::Foreign:
        // No database at all, or ours with its beginning destroyed: then there are backups beside it.
        return newestBackup(path) ? damaged(path) : foreign(path);
    default:
        return error;
    }
}

/// A file that is shorter than its header says was cut off, unless the rest is still in the write-ahead log.
Result<void> checkWhole(Connection &connection)
{
    const auto pages = connection.number(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    const auto size = connection.number(QStringLiteral("PRAGMA page_size"));
    if (!size)
        return size.error();
    if (QFileInfo(connection.path()).size() >= *pages * *size)
        return {};
    const auto verdict = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    return *verdict == u"ok" ? Result<void>() : Result<void>(Error{ErrorKind::Corrupt, {}});
}

struct Opened {
    std::unique_ptr<Connection> connection;
    int version = 0;
    QString readOnlyReason;
    QString note;
};

/// A name out of a file that may be hostile, for people to read.
QString printable(const QString &name)
{
    constexpr qsizetype longest = 40;
    QString shown = name.left(longest);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'?';
    }
    return shown;
}

/// A schema that holds what this program does not make could do anything when it is read or written.
Result<void> checkSchema(Connection &connection, int version)
{
    const auto difference = compareSchema(connection, version);
    if (!difference)
        return difference.error();
    if (version < 0 || difference->tablesMissing)
        return Error{ErrorKind::Corrupt, {}};
    if (difference->foreign.isEmpty())
        return {};
    const auto backup = newestBackup(connection.path());
    const QString found =
        QCoreApplication::translate(
            "Database", "The database “%1” holds something that this program does not make (%2); it was not opened.")
            .arg(connection.path(), printable(difference->foreign.front()));
    return Error{ErrorKind::Corrupt,
                 backup ? QCoreApplication::translate("Database", "%1 Its newest backup is “%2”.").arg(found, *backup)
                        : found};
}

/// Finds out whose file it is, without changing it.
Result<int> inspect(Connection &connection)
{
    // A sound schema needs a hundredth of it.
    constexpr qint64 stepsToLook = 50'000'000;
    connection.limitSteps(stepsToLook);
    const auto id = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (*id != applicationId)
        return Error{ErrorKind::Foreign, {}};
    const auto version = connection.dialect().schemaVersion(connection);
    if (!version)
        return version.error();
    if (const auto own = checkSchema(connection, *version); !own)
        return own.error().kind == ErrorKind::Cancelled ? Error{ErrorKind::Corrupt, {}} : own.error();
    connection.limitSteps(0);
    const auto whole = checkWhole(connection);
    return whole ? version : Result<int>(whole.error());
}

/// Opens a file that is there, in the way that fits what lies beside it.
Result<Opened> openExisting(const QString &path, ConnectionOptions options)
{
    const LogBeside before(path);
    Opened opened;
    if (options.readOnly)
        options.immutable = needsSnapshot(path);
    auto connection = Connection::open(path, options);
    if (!connection)
        return judged(connection.error(), path);
    opened.connection = std::move(*connection);
    if (!options.readOnly) {
        if (const auto aside = setForeignLogAside(*opened.connection, before); !aside)
            return aside.error();
        else if (!aside->isEmpty())
            opened.note =
                QCoreApplication::translate(
                    "Database",
                    "Beside the database lay a log of another file, which was put aside as “%1”: the database was replaced while somebody had it open.")
                    .arg(*aside);
    }
    const bool copied = !before.exists && opened.connection->dialect().needsLog(*opened.connection);
    auto version = inspect(*opened.connection);
    if (!version && options.readOnly && !options.immutable &&
        (version.error().kind == ErrorKind::ReadOnly || version.error().kind == ErrorKind::Io)) {
        // A log that nobody has open any more can only be read by who may write.
        options.immutable = true;
        if (const auto again = opened.connection->reopen(path, options); !again)
            return judged(again.error(), path);
        version = inspect(*opened.connection);
    }
    if (!version)
        return judged(version.error(), path);
    opened.version = *version;
    if (copied && *version >= closesWholeSince)
        opened.note = copiedWhileOpen();
    if (const QString service = syncServiceOf(path); opened.note.isEmpty() && !service.isEmpty())
        opened.note = syncWarning(service);
    return opened;
}

/// Whether everybody on this machine may read the file, though not all of it is public.
bool isOpenToAll(Connection &connection)
{
    const QFileInfo file(connection.path());
    if (!file.permission(QFile::ReadOther) || !QFileInfo(file.absolutePath()).permission(QFile::ExeOther))
        return false;
    const auto hidden = connection.number(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM resolution WHERE visibility <> 'public' LIMIT 1)"));
    return hidden && *hidden > 0;
}

Result<std::unique_ptr<Database>> finish(Opened opened, bool staysOpen)
{
    const QString path = opened.connection->path();
    // What a program left that was killed while it made a copy.
    if (opened.readOnlyReason.isEmpty()) {
        clearLeftovers(QFileInfo(path).absolutePath());
        clearLeftovers(backupFolder(path));
    }
    if (opened.note.isEmpty() && opened.readOnlyReason.isEmpty() && isOpenToAll(*opened.connection))
        opened.note = QCoreApplication::translate(
            "Database",
            "Everybody on this computer may read this database, though it holds resolutions that are not public; please have the rights of the file and its folder narrowed.");
    if (const auto safe = opened.connection->protect(); !safe)
        return judged(safe.error(), path);
    // So that others see that it is open. Where it cannot be said now, it is with the first write.
    if (staysOpen)
        (void)opened.connection->prepareToWrite().ok();
    auto database = std::make_unique<SqlDatabase>(std::move(opened.connection), opened.readOnlyReason, opened.note);
    if (const auto watching = database->startWatching(); !watching)
        return judged(watching.error(), path);
    return std::unique_ptr<Database>(std::move(database));
}

/// Why the file cannot be written; empty when it can.
QString obstacle(const QFileInfo &file, bool asked)
{
    if (asked)
        return QCoreApplication::translate("Database", "Opened for reading only.");
    if (!file.isWritable())
        return QCoreApplication::translate("Database",
                                           "The file cannot be written; the database is opened for reading only.");
    if (!QFileInfo(file.absolutePath()).isWritable())
        return QCoreApplication::translate("Database",
                                           "The folder cannot be written; the database is opened for reading only.");
    return {};
}

}

bool isOnNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    static const QList<QByteArray> network = {"nfs",        "nfs4",           "cifs",  "smb3", "smbfs",
                                              "fuse.sshfs", "fuse.davfs",     "davfs", "afs",  "9p",
                                              "ncpfs",      "fuse.glusterfs", "ceph"};
    return network.contains(type);
}

Result<std::unique_ptr<Database>> createDatabase(const QString &path, const OpenOptions &options)
{
    const QFileInfo file(path);
    if (file.exists())
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Database", "“%1” exists already and was not touched.").arg(path)};
    if (!QDir().mkpath(file.absolutePath()))
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate("Database", "The folder “%1” cannot be created.").arg(file.absolutePath())};
    // Under a temporary name, so that a killed program leaves no half database behind.
    clearLeftovers(file.absolutePath());
    const QString temporary = temporaryBeside(path);
    const auto make = [&]() -> Result<void> {
        // With the rights of any new file; SQLite itself would ask for less than a group needs.
        if (QFile fresh(temporary); !fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error{
                ErrorKind::Io,
                QCoreApplication::translate("Database", "“%1” cannot be written; nothing was created.").arg(path)};
        auto connection = Connection::open(temporary, {.writeAheadLog = false, .create = true});
        if (!connection)
            return connection.error();
        const auto marked =
            (*connection)
                ->dialect()
                .runScript(**connection, QStringLiteral("PRAGMA application_id = ") + QString::number(applicationId));
        if (!marked)
            return marked;
        return migrate(**connection);
    };
    if (const auto made = make(); !made) {
        QFile::remove(temporary);
        return made.error();
    }
    if (const auto renamed = renameDurably(temporary, path); !renamed) {
        QFile::remove(temporary);
        return renamed.error();
    }
    return openDatabase(path, options);
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, const OpenOptions &options)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Database", "The database “%1” does not exist.").arg(path)};
    if (file.isDir())
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "“%1” is a folder.").arg(path)};
    if (!file.isReadable())
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Database", "“%1” cannot be read: permission is missing.").arg(path)};

    ConnectionOptions wanted{.busyTimeoutMs = options.busyTimeoutMs,
                             .writeAheadLog = options.writeAheadLog && !isOnNetworkFileSystem(path)};
    QString readOnlyReason = obstacle(file, options.readOnly);
    wanted.readOnly = !readOnlyReason.isEmpty();
    auto opened = openExisting(path, wanted);
    const auto openForReading = [&](const QString &reason) {
        readOnlyReason = reason;
        wanted.readOnly = true;
        if (opened)
            opened->connection.reset();
        opened = openExisting(path, wanted);
    };
    if (!opened && !wanted.readOnly && (opened.error().kind == ErrorKind::Full || opened.error().kind == ErrorKind::Io))
        openForReading(QCoreApplication::translate(
            "Database",
            "Nothing can be written beside the database, perhaps because the disk is full; it is opened for reading only."));
    if (!opened)
        return opened.error();
    const int latest = latestSchemaVersion(opened->connection->dialect());
    if (opened->version > latest && !wanted.readOnly)
        openForReading(QCoreApplication::translate(
            "Database", "The database was written by a newer version of this program; it is opened for reading only."));
    if (!opened)
        return opened.error();
    opened->readOnlyReason = readOnlyReason;
    if (opened->version < latest) {
        if (wanted.readOnly) {
            return Error{
                ErrorKind::ReadOnly,
                QCoreApplication::translate(
                    "Database",
                    "The database is of an older version and cannot be brought up to date because it cannot be written.")};
        }
        const auto backUp = [&]() -> Result<void> {
            Progress progress;
            return backupBeforeMigration(*opened->connection, opened->version, options.now, progress);
        };
        if (const auto migrated = migrate(*opened->connection, backUp); !migrated)
            return judged(migrated.error(), path);
    }
    return finish(std::move(*opened), options.staysOpen);
}

}
