#include "core/store/sql/Connection.h"

#include "core/store/sql/LogBeside.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <atomic>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

QString freshName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("store-") + QString::number(++counter);
}

}

Connection::Connection(QString name, QString path, const ConnectionOptions &options, const Dialect &dialect)
    : m_name(std::move(name)), m_path(std::move(path)), m_options(options), m_dialect(dialect),
      m_database(QSqlDatabase::addDatabase(dialect.driver(), m_name))
{
}

Connection::~Connection()
{
    closeFile();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const ConnectionOptions &options,
                                                     const Dialect &dialect)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), path, options, dialect));
    if (const auto opened = connection->openFile(); !opened)
        return opened.error();
    return connection;
}

Result<void> Connection::openFile()
{
    if (!m_options.writeAheadLog && !m_options.create && m_path != memoryPath) {
        auto lock = OpenLock::take(m_path, OpenLock::Kind::Shared);
        if (!lock)
            return lock.error();
        m_lock = std::move(*lock);
    }
    m_dialect.address(m_database, m_path, m_options);
    if (!m_database.open())
        return m_dialect.error(m_database.lastError());
    if (!driverHandle().isValid())
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Database", "The SQLite driver of this system cannot be used.")};
    m_file = FileIdentity::of(m_path);
    m_overwritten = false;
    return m_dialect.secure(*this);
}

void Connection::closeFile()
{
    const bool wrote = std::exchange(m_wrote, false);
    if (wrote)
        m_dialect.closeLog(*this);
    m_statements.clear();
    m_database.close();
    m_lock = {};
    if (wrote && m_overwritten)
        (void)setLogAside(m_path).ok();
    m_content.reset();
}

void Connection::giveUp()
{
    m_overwritten = true;
    closeFile();
}

void Connection::watchContent()
{
    m_marks = m_dialect.logMarks(*this);
    m_stamp = FileStamp::of(m_path);
    const auto found = content();
    m_content = found ? std::optional(*found) : std::nullopt;
    m_onDisk = onDisk(m_path);
}

Result<Connection::Content> Connection::content()
{
    Content found;
    const auto read =
        each(QStringLiteral(
                 "SELECT (SELECT uuid FROM identity), (SELECT max(id) FROM history), (SELECT next FROM id_sequence)"
                 " || (SELECT ' ' || count(*) || ' ' || coalesce(max(at), '') FROM draft)"
                 " || (SELECT ' ' || count(*) || ' ' || coalesce(max(at), '') FROM notice)"
                 " || (SELECT ' ' || count(*) || ' ' || coalesce(max(memo_id), '') FROM promised_file)"),
             {}, [&found](const Row &row) {
                 found = {row.text(0), row.number(1, 0), row.text(2)};
             });
    return read ? Result<Content>(found) : Result<Content>(read.error());
}

/// By a connection of its own, which asks neither log nor cache.
std::optional<Connection::OnDisk> Connection::onDisk(const QString &path)
{
    if (path == memoryPath)
        return std::nullopt;
    const auto looked = open(path, {.readOnly = true, .immutable = true});
    const auto found = looked ? (*looked)->content() : Result<Content>(looked.error());
    return found ? std::optional(OnDisk{(*looked)->dialect().beginning(**looked), *found}) : std::nullopt;
}

bool Connection::isReplacedByACopy()
{
    if (m_overwritten || placeOf(m_file, m_path) != FilePlace::Replaced || !LogBeside(m_path).isEmpty())
        return false;
    const auto mine = content();
    const auto theirs = onDisk(m_path);
    return mine && theirs && *theirs == OnDisk{m_dialect.beginning(*this), *mine};
}

FilePlace Connection::place()
{
    const FilePlace named = placeOf(m_file, m_path);
    if (named != FilePlace::Here || (!m_overwritten && !m_content))
        return named;
    m_overwritten = m_overwritten || isOverwritten();
    return m_overwritten ? FilePlace::Overwritten : FilePlace::Here;
}

/// Asked before each write and once a second: as long as nobody wrote into the file, it costs next to nothing.
bool Connection::isOverwritten()
{
    // In this order: who begins to write after the stamp was taken has moved the marks.
    const LogMarks marks = m_dialect.logMarks(*this);
    const FileStamp stamp = FileStamp::of(m_path);
    if (stamp != m_stamp) {
        if (!m_dialect.beginsAsOurs(*this))
            return true;
        if (marks.throughLog && m_marks.throughLog) {
            const LogMarks now = m_dialect.logMarks(*this);
            // Touched only, or written with what it held, it is what it was.
            auto found = onDisk(m_path);
            if (now.progress == m_marks.progress && !now.amidWriting && (!found || found != m_onDisk))
                return true;
            m_onDisk = std::move(found);
        } else {
            const auto now = content();
            if (!now && now.error().kind != ErrorKind::Corrupt && now.error().kind != ErrorKind::Foreign)
                return false; // somebody is writing: the next time
            if (!now || now->city != m_content->city || now->newest < m_content->newest)
                return true;
            m_content = *now;
        }
    }
    m_marks = marks;
    m_stamp = stamp;
    return false;
}

Result<void> Connection::reopen(const QString &path, const ConnectionOptions &options)
{
    closeFile();
    m_path = path;
    m_options = options;
    if (const auto opened = openFile(); !opened)
        return opened;
    return protect();
}

Result<void> Connection::checkPlace()
{
    return told(place());
}

Result<void> Connection::checkName() const
{
    const FilePlace named = placeOf(m_file, m_path);
    return told(named == FilePlace::Here && m_overwritten ? FilePlace::Overwritten : named);
}

Result<void> Connection::told(FilePlace place) const
{
    switch (place) {
    case FilePlace::Here:
        break;
    case FilePlace::Missing:
        return Error{
            ErrorKind::Gone,
            QCoreApplication::translate(
                "Database",
                "The file “%1” is no longer there: it was moved, renamed or deleted. Nothing was written; what was typed is kept here.")
                .arg(m_path)};
    case FilePlace::Replaced:
    case FilePlace::Overwritten:
        return Error{
            ErrorKind::Gone,
            QCoreApplication::translate(
                "Database",
                "Another file has been put in the place of “%1”. Nothing was written; what was typed is kept here.")
                .arg(m_path)};
    }
    return {};
}

Result<void> Connection::prepareToWrite()
{
    if (const auto here = checkPlace(); !here)
        return here;
    if (const auto opened = m_dialect.openLog(*this); !opened)
        return opened;
    m_wrote = true;
    if (m_content && m_options.writeAheadLog && !m_marks.throughLog)
        watchContent(); // opening the log has written into the file
    return {};
}

Error Connection::tooLong() const
{
    return {
        ErrorKind::Invalid,
        QCoreApplication::translate(
            "Database",
            "The database holds a text of more than %1 million characters, which is not loaded; nothing was changed.")
            .arg(longestText >> 20)};
}

QVariant Connection::driverHandle() const
{
    return m_database.driver()->handle();
}

Result<QSqlQuery *> Connection::start(const QString &sql, const QVariantList &values)
{
    if (!m_database.isOpen())
        return Error{ErrorKind::Gone, {}};
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_statements.remove(sql);
            return m_dialect.error(fresh->lastError());
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < int(values.size()); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Error error = m_dialect.error(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

Result<void> Connection::finish(QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    query.finish();
    return error.isValid() ? Result<void>(m_dialect.error(error)) : Result<void>();
}

Result<int> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return query.error();
    const int touched = (*query)->numRowsAffected();
    (*query)->finish();
    return touched;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    qint64 found = 0;
    const auto done = each(sql, values, [&found](const Row &row) { found = row.number(0); });
    return done ? Result<qint64>(found) : Result<qint64>(done.error());
}

Result<QString> Connection::text(const QString &sql, const QVariantList &values)
{
    QString found;
    const auto done = each(sql, values, [&found](const Row &row) { found = row.text(0); });
    return done ? Result<QString>(found) : Result<QString>(done.error());
}

}
