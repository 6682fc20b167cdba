#include "core/store/sql/OpenDatabase.h"

#include "core/store/sql/Backup.h"
#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/Migrator.h"
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

/// Damage, with the way out.
Error damaged(const QString &path)
{
    const auto backup = newestBackup(path);
    if (!backup)
        return {ErrorKind::Corrupt, QCoreApplication::translate("Database", "The database “%1” is damaged and there is no backup beside it.").arg(path)};
    return {ErrorKind::Corrupt,
            QCoreApplication::translate("Database", "The database “%1” is damaged; its newest backup is “%2”.").arg(path, *backup)};
}

Error foreign(const QString &path)
{
    return {ErrorKind::Foreign, QCoreApplication::translate("Database", "“%1” is no database of this program.").arg(path)};
}

/// What the reading of a file that should be ours says about it.
Error judged(const Error &error, const QString &path)
{
    switch (error.kind) {
    case ErrorKind::Corrupt:
        return damaged(path);
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
    QString readOnlyReason;
};

/// Opens and finds out whose file it is, without changing it.
Result<Opened> openExisting(const QString &path, const ConnectionOptions &options)
{
    auto connection = Connection::open(path, options);
    if (!connection)
        return judged(connection.error(), path);
    const auto id = (*connection)->number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return judged(id.error(), path);
    if (*id != applicationId)
        return foreign(path);
    if (const auto whole = checkWhole(**connection); !whole)
        return judged(whole.error(), path);
    return Opened{std::move(*connection), {}};
}

Result<std::unique_ptr<Database>> finish(Opened opened)
{
    if (const auto safe = opened.connection->protect(); !safe)
        return judged(safe.error(), opened.connection->path());
    const QString path = opened.connection->path();
    auto database = std::make_unique<SqlDatabase>(std::move(opened.connection), opened.readOnlyReason);
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
        return QCoreApplication::translate("Database", "The file cannot be written; the database is opened for reading only.");
    if (!QFileInfo(file.absolutePath()).isWritable())
        return QCoreApplication::translate("Database", "The folder cannot be written; the database is opened for reading only.");
    return {};
}

}

bool isOnNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    static const QList<QByteArray> network = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs", "davfs", "afs", "9p", "ncpfs", "fuse.glusterfs", "ceph"};
    return network.contains(type);
}

Result<std::unique_ptr<Database>> createDatabase(const QString &path, const OpenOptions &options)
{
    const QFileInfo file(path);
    if (file.exists())
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "“%1” exists already and was not touched.").arg(path)};
    if (!QDir().mkpath(file.absolutePath()))
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "The folder “%1” cannot be created.").arg(file.absolutePath())};
    // Under a temporary name, so that a killed program leaves no half database behind.
    const QString temporary = path + u".new" + QString::number(QCoreApplication::applicationPid());
    QFile::remove(temporary);
    const auto make = [&]() -> Result<void> {
        auto connection = Connection::open(temporary, {.writeAheadLog = false});
        if (!connection)
            return connection.error();
        const auto marked = (*connection)->dialect().runScript(
            **connection, QStringLiteral("PRAGMA application_id = ") + QString::number(applicationId));
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
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Database", "The database “%1” does not exist.").arg(path)};
    if (file.isDir())
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "“%1” is a folder.").arg(path)};
    if (!file.isReadable())
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "“%1” cannot be read: permission is missing.").arg(path)};

    ConnectionOptions wanted{.busyTimeoutMs = options.busyTimeoutMs, .writeAheadLog = !isOnNetworkFileSystem(path)};
    QString readOnlyReason = obstacle(file, options.readOnly);
    if (!readOnlyReason.isEmpty()) {
        wanted.readOnly = true;
        // A log that cannot be created is not needed when nobody can write.
        wanted.immutable = !QFileInfo(file.absolutePath()).isWritable() && QFileInfo(path + u"-wal").size() == 0;
    }
    auto opened = openExisting(path, wanted);
    if (!opened)
        return opened.error();
    const Dialect &dialect = opened->connection->dialect();
    const auto version = dialect.schemaVersion(*opened->connection);
    if (!version)
        return judged(version.error(), path);
    const int latest = latestSchemaVersion(dialect);
    if (*version > latest && !wanted.readOnly) {
        readOnlyReason = QCoreApplication::translate("Database", "The database was written by a newer version of this program; it is opened for reading only.");
        opened->connection.reset();
        wanted.readOnly = true;
        opened = openExisting(path, wanted);
        if (!opened)
            return opened.error();
    }
    opened->readOnlyReason = readOnlyReason;
    if (*version < latest) {
        if (wanted.readOnly) {
            return Error{ErrorKind::ReadOnly, QCoreApplication::translate("Database", "The database is of an older version and cannot be brought up to date because it cannot be written.")};
        }
        const auto backUp = [&]() -> Result<void> {
            Progress progress;
            return backupBeforeMigration(*opened->connection, *version, options.now, progress);
        };
        if (const auto migrated = migrate(*opened->connection, backUp); !migrated)
            return judged(migrated.error(), path);
    }
    return finish(std::move(*opened));
}

}
