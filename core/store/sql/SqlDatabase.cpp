#include "core/store/sql/SqlDatabase.h"

#include "core/store/sql/Backup.h"
#include "core/store/sql/Check.h"
#include "core/store/sql/LogBeside.h"
#include "core/store/sql/OpenDatabase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

SqlDatabase::SqlDatabase(std::unique_ptr<Connection> connection, QString readOnlyReason, QString openingNote)
    : m_connection(std::move(connection)), m_readOnlyReason(std::move(readOnlyReason)),
      m_openingNote(std::move(openingNote)), m_snapshot(snapshot()), m_resolutions(*m_connection),
      m_changes(*m_connection, m_feed), m_directory(*m_connection), m_memos(*m_connection), m_drafts(*m_connection),
      m_reviews(*m_connection)
{
}

QString SqlDatabase::readOnlyReason() const
{
    if (!m_connection->options().immutable)
        return m_readOnlyReason;
    const QString when = QLocale(QLocale::German).toString(m_snapshot.modified, QStringLiteral("dd.MM.yyyy HH:mm"));
    const QString age =
        m_snapshot.hasLog
            ? QCoreApplication::translate(
                  "Database", "What is shown is of %1; later edits become visible when those who write have closed it.")
                  .arg(when)
            : QCoreApplication::translate(
                  "Database", "What is shown is of %1; later edits are shown as soon as they are in the file.")
                  .arg(when);
    return m_readOnlyReason + u' ' + age;
}

Result<void> SqlDatabase::startWatching()
{
    const auto city = m_reviews.identity();
    if (!city)
        return city.error();
    m_city = *city;
    m_connection->watchContent();
    return m_changes.startWatching();
}

Result<void> SqlDatabase::poll()
{
    if (const auto here = m_connection->checkPlace(); !here) {
        if (m_connection->isReplacedByACopy())
            return goOnWith(m_connection->path());
        // Nobody else shall find our pages in a log beside a file that is not ours.
        (void)settle().ok();
        return here;
    }
    return m_connection->options().immutable ? followSnapshot() : m_changes.poll();
}

SqlDatabase::Snapshot SqlDatabase::snapshot() const
{
    const QFileInfo file(m_connection->path());
    return {file.lastModified(), file.size(), !LogBeside(m_connection->path()).isEmpty()};
}

/// Nothing tells of changes but the file itself; then it is opened again, in the way that has become possible.
Result<void> SqlDatabase::followSnapshot()
{
    const Snapshot now = snapshot();
    if (now == m_snapshot)
        return {};
    return goOnWith(m_connection->path());
}

qint64 SqlDatabase::unsettled() const
{
    return m_connection->options().readOnly ? 0 : LogBeside(m_connection->path()).size;
}

Result<void> SqlDatabase::moveTo(const QString &path, Progress &progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Database", "“%1” exists already and was not touched.").arg(path)};
    const auto copied = copyDatabase(*m_connection, path, progress);
    return copied ? goOnWith(path) : copied;
}

Result<void> SqlDatabase::reopen()
{
    const QString path = m_connection->path();
    const QString mine = m_city;
    // Nobody who opens the file now shall find a log that belonged to what was in it.
    if (m_connection->place() == FilePlace::Overwritten)
        m_connection->giveUp();
    {
        // Looked at, and brought up to date, as any file that is opened.
        const auto found = openDatabase(path, {.readOnly = isReadOnly(),
                                               .busyTimeoutMs = m_connection->options().busyTimeoutMs,
                                               .writeAheadLog = m_connection->options().writeAheadLog});
        if (!found)
            return found.error();
        const auto theirs = (*found)->reviews().identity();
        if (!theirs)
            return theirs.error();
        if (*theirs != mine)
            return Error{
                ErrorKind::Foreign,
                QCoreApplication::translate(
                    "Database",
                    "The file that is there now is the database of somebody else; nothing was written to it. It can be opened by itself.")};
        if ((*found)->isReadOnly() && !isReadOnly())
            return Error{ErrorKind::ReadOnly, (*found)->readOnlyReason()};
    }
    return goOnWith(path);
}

/// The stores stay, and whoever works with them.
Result<void> SqlDatabase::goOnWith(const QString &path)
{
    ConnectionOptions options = m_connection->options();
    options.immutable = options.readOnly && needsSnapshot(path);
    options.writeAheadLog = (options.writeAheadLog || path != m_connection->path()) && !isOnNetworkFileSystem(path);
    const QString city = m_city;
    if (const auto opened = m_connection->reopen(path, options); !opened)
        return opened;
    if (!options.readOnly)
        (void)m_connection->prepareToWrite().ok(); // so that others see that it is open
    if (const auto watching = startWatching(); !watching)
        return watching;
    if (m_city != city) {
        m_city = city;
        m_connection->giveUp();
        return m_connection->checkPlace();
    }
    m_openingNote.clear();
    m_snapshot = snapshot();
    m_feed.announce(
        {.resolutions = {}, .directory = true, .everything = true, .external = true, .by = {}, .requests = true});
    return {};
}

Result<std::unique_ptr<Database>> SqlDatabase::another() const
{
    // Asked on the thread of a job, while the connection works on its own.
    if (const auto here = m_connection->checkName(); !here)
        return here.error();
    auto connection = Connection::open(m_connection->path(), m_connection->options());
    if (!connection)
        return connection.error();
    if ((*connection)->file() != m_connection->file())
        return Error{ErrorKind::Gone, {}}; // replaced just now
    if (const auto safe = (*connection)->protect(); !safe)
        return safe.error();
    auto database = std::make_unique<SqlDatabase>(std::move(*connection), m_readOnlyReason, m_openingNote);
    if (const auto watching = database->startWatching(); !watching)
        return watching.error();
    return std::unique_ptr<Database>(std::move(database));
}

Result<QStringList> SqlDatabase::check(Progress &progress) const
{
    return checkDatabase(*m_connection, progress);
}

Result<void> SqlDatabase::backup(const QString &path, Progress &progress) const
{
    return copyDatabase(*m_connection, path, progress);
}

}
