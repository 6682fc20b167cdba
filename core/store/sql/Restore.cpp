#include "core/store/sql/Restore.h"

#include "core/base/DiskFile.h"
#include "core/base/Temporary.h"
#include "core/store/sql/Backup.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/OpenLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace core::store::sql {

using namespace core::base;

namespace {

/// What may lie beside a database that was not closed, and belongs to it.
const QStringList logSuffixes = {QStringLiteral("-wal"), QStringLiteral("-journal")};

QString freeName(const QString &databasePath, const QDateTime &now)
{
    const QString base = databasePath + QStringLiteral(".replaced-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

bool link(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// The database that is to be replaced, under its second name. Until the restored one is in its place it can be taken back.
class Replaced
{
public:
    Replaced(QString path, QString kept) : m_path(std::move(path)), m_kept(std::move(kept)) {}
    Replaced(const Replaced &) = delete;
    Replaced &operator=(const Replaced &) = delete;
    ~Replaced()
    {
        if (m_done)
            return;
        for (const QString &suffix : m_logs) {
            if (!QFileInfo::exists(m_path + suffix))
                link(m_kept + suffix, m_path + suffix);
        }
        for (const QString &name : m_made)
            QFile::remove(name);
    }

    /// Nobody else has the database open from here on.
    Result<void> hold()
    {
        auto alone = OpenLock::take(m_path, OpenLock::Kind::Alone);
        if (!alone)
            return somebodyHasItOpen();
        m_alone = std::move(*alone);
        auto connection = Connection::open(m_path, {.busyTimeoutMs = 0});
        if (!connection)
            return {}; // nothing that anybody could have open
        m_connection = std::move(*connection);
        const auto held = m_connection->dialect().holdAlone(*m_connection);
        m_isWhole = held.ok();
        return !held && held.error().kind == ErrorKind::Busy ? somebodyHasItOpen() : Result<void>();
    }

    /// The second name, for the log as well where that could not be brought into a damaged file.
    Result<void> keep()
    {
        if (!m_isWhole) {
            for (const QString &suffix : logSuffixes) {
                if (QFileInfo(m_path + suffix).size() == 0)
                    continue;
                if (!another(m_path + suffix, m_kept + suffix))
                    return notKept();
                m_logs << suffix;
            }
        }
        if (!another(m_path, m_kept))
            return notKept();
        return syncFolder(QFileInfo(m_kept).absolutePath()) == 0 ? Result<void>() : Result<void>(notKept());
    }

    /// The log of a damaged database must not meet the restored one.
    Result<void> takeLogsAway() const
    {
        for (const QString &suffix : m_logs) {
            if (!QFile::remove(m_path + suffix))
                return notKept();
        }
        QFile::remove(m_path + u"-shm");
        return {};
    }

    void letGo() { m_done = true; }

private:
    bool another(const QString &from, const QString &to)
    {
        bool made = link(from, to);
        if (!made) {
            // A file system without second names; a copy takes their place. SQLite makes it of its own open file.
            Progress progress;
            if (m_isWhole)
                (void)m_connection->dialect().runScript(*m_connection, QStringLiteral("ROLLBACK")).ok();
            else
                m_connection.reset();
            made = m_isWhole ? copyDatabase(*m_connection, to, progress).ok()
                             : QFile::copy(from, to) && syncToDisk(to).ok();
        }
        if (made)
            m_made << to;
        return made;
    }
    static Result<void> somebodyHasItOpen()
    {
        return Error{
            ErrorKind::Busy,
            QCoreApplication::translate(
                "Restore",
                "Somebody has the database open, so it was not replaced; nothing was changed. Please have it closed everywhere and try again.")};
    }
    Error notKept() const
    {
        return {ErrorKind::Io,
                QCoreApplication::translate("Restore", "What is there could not be kept as “%1”; nothing was changed.")
                    .arg(m_kept)};
    }

    QString m_path;
    QString m_kept;
    OpenLock m_alone;
    std::unique_ptr<Connection> m_connection;
    bool m_isWhole = false;
    bool m_done = false;
    QStringList m_logs;
    QStringList m_made;
};

/// A checked copy of the backup beside the database; opening checks that it is ours and whole.
Result<void> copyBeside(const QString &backupFile, const QString &temporary)
{
    const auto backup = openDatabase(backupFile, {.readOnly = true});
    if (!backup)
        return backup.error();
    Progress progress;
    return (*backup)->backup(temporary, progress);
}

Result<QString> replace(const QString &temporary, const QString &path, const QDateTime &now)
{
    const QString kept = freeName(path, now);
    Replaced old(path, kept);
    const bool there = QFileInfo::exists(path);
    if (there) {
        if (const auto held = old.hold(); !held)
            return held.error();
        if (const auto safe = old.keep(); !safe)
            return safe.error();
        if (const auto taken = old.takeLogsAway(); !taken)
            return taken.error();
    }
    if (renameFile(temporary, path) != 0)
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Restore", "“%1” could not be put in its place; nothing was changed.")
                         .arg(path)};
    old.letGo();
    if (syncFolder(QFileInfo(path).absolutePath()) != 0) {
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate(
                "Restore",
                "The restored database is in its place, but the disk did not confirm it. What was there before is kept as “%1”.")
                .arg(kept)};
    }
    return there ? kept : QString();
}

}

Result<QString> restore(const QString &backupFile, const QString &databasePath, const QDateTime &now)
{
    const QString path = followedLinks(databasePath);
    const QString temporary = temporaryBeside(path);
    auto restored = copyBeside(backupFile, temporary);
    if (!restored)
        return restored.error();
    auto replaced = replace(temporary, path, now);
    if (!replaced)
        QFile::remove(temporary);
    return replaced;
}

}
