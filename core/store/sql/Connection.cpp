#include "core/store/sql/Connection.h"

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
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const ConnectionOptions &options, const Dialect &dialect)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), path, options, dialect));
    dialect.address(connection->m_database, path, options);
    if (!connection->m_database.open())
        return dialect.error(connection->m_database.lastError());
    if (!connection->driverHandle().isValid())
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "The SQLite driver of this system cannot be used.")};
    return connection;
}

QVariant Connection::driverHandle() const
{
    return m_database.driver()->handle();
}

Result<QSqlQuery *> Connection::start(const QString &sql, const QVariantList &values)
{
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
