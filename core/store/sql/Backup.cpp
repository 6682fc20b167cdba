#include "core/store/sql/Backup.h"

#include "core/base/DiskFile.h"
#include "core/base/Temporary.h"
#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/SqlError.h"
#include "core/store/sql/SqliteHandle.h"
#include "core/store/sql/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

Error fromErrno(int number, const QString &path)
{
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorKind::Full, QCoreApplication::translate(
                                     "Backup", "The disk is full; the copy was not made and nothing was changed.")};
    if (number == EROFS || number == EACCES || number == EPERM)
        return {ErrorKind::ReadOnly,
                QCoreApplication::translate("Backup", "“%1” cannot be written; nothing was changed.").arg(path)};
    return {ErrorKind::Io, QCoreApplication::translate("Backup", "“%1” could not be written; nothing was changed (%2).")
                               .arg(path, QString::fromLocal8Bit(std::strerror(number)))};
}

Error overwritten(const QString &path)
{
    const auto backup = newestBackup(path);
    return {
        ErrorKind::Gone,
        backup
            ? QCoreApplication::translate(
                  "Backup",
                  "Another file was copied over “%1”, so that what it held cannot be read whole any more. Its newest backup is “%2”. What was typed is kept here.")
                  .arg(path, *backup)
            : QCoreApplication::translate(
                  "Backup",
                  "Another file was copied over “%1”, so that what it held cannot be read whole any more, and there is no backup beside it. What was typed is kept here.")
                  .arg(path)};
}

/// A file that goes away again unless it is kept.
class TemporaryCopy
{
public:
    explicit TemporaryCopy(QString path) : m_path(std::move(path)) { clear(); }
    ~TemporaryCopy() { clear(); }
    TemporaryCopy(const TemporaryCopy &) = delete;
    TemporaryCopy &operator=(const TemporaryCopy &) = delete;
    const QString &path() const { return m_path; }

private:
    void clear()
    {
        for (const char16_t *suffix : {u"", u"-journal", u"-wal", u"-shm"})
            QFile::remove(m_path + QString::fromUtf16(suffix));
    }
    QString m_path;
};

/// Page by page, in one state of the source: the read transaction of the caller holds it.
Result<void> copyPages(Connection &source, const QString &path, Progress &progress)
{
    constexpr int pagesAStep = 1024;
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_extended_result_codes(copy, 1);
    bool cancelled = false;
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(copy, "main", sqliteHandle(source), "main")) {
            do {
                code = sqlite3_backup_step(backup, pagesAStep);
                progress.advance(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                                 sqlite3_backup_pagecount(backup));
                cancelled = progress.cancelled();
            } while (code == SQLITE_OK && !cancelled);
            const int finished = sqlite3_backup_finish(backup);
            if (finished != SQLITE_OK)
                code = finished;
        } else {
            code = sqlite3_errcode(copy);
        }
    }
    // A copy is one file, readable from read-only media: without a write-ahead log.
    if (code == SQLITE_DONE && !cancelled) {
        const int single = sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        code = single == SQLITE_OK ? SQLITE_DONE : single;
    }
    const QString message = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    if (cancelled)
        return base::cancelled();
    if (code == SQLITE_DONE)
        return {};
    // On a full disk SQLite sometimes learns it from a failing write rather than from its code.
    return errorFromSqlite(code, message);
}

const QString countsSql =
    QStringLiteral("SELECT (SELECT count(*) FROM resolution) || '/' || (SELECT count(*) FROM clause) || '/' ||"
                   " (SELECT count(*) FROM status_report) || '/' || (SELECT count(*) FROM memo) || '/' ||"
                   " (SELECT coalesce(max(id), 0) FROM history)");

Result<void> checkCopy(const QString &path, const QString &expectedCounts)
{
    const auto copy = Connection::open(path, {.readOnly = true});
    if (!copy)
        return copy.error();
    const auto integrity = (*copy)->text(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!integrity)
        return integrity.error();
    const auto counts = (*copy)->text(countsSql);
    if (!counts)
        return counts.error();
    if (*integrity != u"ok" || *counts != expectedCounts)
        return Error{ErrorKind::Corrupt,
                     QCoreApplication::translate("Backup", "The copy did not pass its check and was thrown away.")};
    return {};
}

/// In one state of the source, and looked over.
Result<void> copyInto(const QString &temporary, Connection &source, Progress &progress)
{
    auto snapshot = Transaction::read(source);
    if (!snapshot)
        return snapshot.error();
    const auto counts = source.text(countsSql);
    if (!counts)
        return counts.error();
    const int fetched = source.dialect().pagesFetched(source);
    if (const auto copied = copyPages(source, temporary, progress); !copied)
        return copied;
    // What is in memory is still whole; pages out of an overwritten file are somebody else's.
    if (source.place() == FilePlace::Overwritten && source.dialect().pagesFetched(source) != fetched)
        return Error{ErrorKind::Corrupt, {}};
    if (const auto done = snapshot->commit(); !done)
        return done;
    return checkCopy(temporary, *counts);
}

}

Result<void> syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fromErrno(errno, path);
    const int failed = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return failed == 0 ? Result<void>() : Result<void>(fromErrno(failed, path));
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (const int failed = renameFile(from, to); failed != 0)
        return fromErrno(failed, to);
    const int failed = syncFolder(QFileInfo(to).absolutePath());
    return failed == 0 ? Result<void>() : Result<void>(fromErrno(failed, to));
}

Result<void> copyDatabase(Connection &source, const QString &target, Progress &progress)
{
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(source.path()).canonicalFilePath() &&
        QFileInfo::exists(target))
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("Backup", "A backup cannot replace the database itself.")};
    // Given by somebody who may have meant a new folder.
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Backup", "The folder “%1” cannot be made; nothing was changed.")
                         .arg(QFileInfo(target).absolutePath())};
    if (QFileInfo(target).isDir())
        return Error{ErrorKind::Io, QCoreApplication::translate("Backup", "“%1” is a folder.").arg(target)};
    const QString path = followedLinks(target);
    if (fileKindAt(path) == FileKind::Special)
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Backup", "“%1” is no file; nothing was written.").arg(target)};
    const TemporaryCopy temporary(temporaryBeside(path));
    if (const auto copied = copyInto(temporary.path(), source, progress); !copied)
        return source.place() == FilePlace::Overwritten ? overwritten(source.path()) : copied.error();
    if (const auto safe = syncToDisk(temporary.path()); !safe)
        return safe;
    return renameDurably(temporary.path(), path);
}

}
