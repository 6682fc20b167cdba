#include "core/store/sql/Connection.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QUrl>
#include <atomic>
#include <sqlite3.h>

namespace core::store::sql {

using namespace core::model;

namespace {

QString freshName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("store-") + QString::number(++counter);
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

}

Connection::Connection(QString name, QString path, ConnectionOptions options)
    : m_name(std::move(name)), m_path(std::move(path)), m_options(options),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const ConnectionOptions &options)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), path, options));
    QSqlDatabase &database = connection->m_database;
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=") + QString::number(options.busyTimeoutMs);
    if (options.readOnly)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (options.immutable) {
        connectOptions += QStringLiteral(";QSQLITE_OPEN_URI");
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(QStringLiteral("immutable=1"));
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        database.setDatabaseName(path);
    }
    database.setConnectOptions(connectOptions);
    if (!database.open())
        return errorFrom(database.lastError());
    connection->m_handle = handleOf(database);
    if (!connection->m_handle) {
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "The SQLite driver of this system cannot be used.")};
    }
    return connection;
}

Result<QSqlQuery *> Connection::start(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_statements.remove(sql);
            return errorFrom(fresh->lastError());
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < int(values.size()); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Error error = errorFrom(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

Result<void> Connection::finish(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    return error.isValid() ? Result<void>(errorFrom(error)) : Result<void>();
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

Result<void> Connection::setPragma(const QString &statement, const QString &question, const QString &expected)
{
    // Not kept as prepared statements: pragmas run once.
    const auto set = dialect().runScript(*this, statement);
    if (!set)
        return set.error();
    const auto now = text(question);
    if (!now)
        return now.error();
    if (*now != expected) {
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "The database could not be opened safely (%1).")
                                        .arg(statement)};
    }
    return {};
}

Result<void> Connection::protect()
{
    struct Pragma {
        const char16_t *statement;
        const char16_t *question;
        const char16_t *expected;
    };
    static constexpr Pragma pragmas[] = {
        {u"PRAGMA foreign_keys = ON", u"PRAGMA foreign_keys", u"1"},
        {u"PRAGMA trusted_schema = OFF", u"PRAGMA trusted_schema", u"0"},
        {u"PRAGMA cell_size_check = ON", u"PRAGMA cell_size_check", u"1"},
        {u"PRAGMA synchronous = FULL", u"PRAGMA synchronous", u"2"},
        {u"PRAGMA cache_size = -32768", u"PRAGMA cache_size", u"-32768"},
        {u"PRAGMA temp_store = MEMORY", u"PRAGMA temp_store", u"2"},
    };
    for (const Pragma &pragma : pragmas) {
        const auto set = setPragma(QString::fromUtf16(pragma.statement), QString::fromUtf16(pragma.question),
                                   QString::fromUtf16(pragma.expected));
        if (!set)
            return set;
    }
    int defensive = 0;
    if (sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive) != SQLITE_OK || defensive != 1)
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "The database could not be opened safely (%1).").arg(QStringLiteral("defensive"))};
    if (m_options.readOnly)
        return {};
    const QString mode = m_options.writeAheadLog ? QStringLiteral("wal") : QStringLiteral("delete");
    return setPragma(QStringLiteral("PRAGMA journal_mode = ") + mode, QStringLiteral("PRAGMA journal_mode"), mode);
}

}
