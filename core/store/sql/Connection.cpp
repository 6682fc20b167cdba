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
    closeFile();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const ConnectionOptions &options, const Dialect &dialect)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), path, options, dialect));
    if (const auto opened = connection->openFile(); !opened)
        return opened.error();
    return connection;
}

Result<void> Connection::openFile()
{
    m_dialect.address(m_database, m_path, m_options);
    if (!m_database.open())
        return m_dialect.error(m_database.lastError());
    if (!driverHandle().isValid())
        return Error{ErrorKind::Io, QCoreApplication::translate("Database", "The SQLite driver of this system cannot be used.")};
    m_file = FileIdentity::of(m_path);
    return m_dialect.secure(*this);
}

void Connection::closeFile()
{
    m_statements.clear();
    if (m_wrote)
        m_dialect.closeLog(*this);
    m_wrote = false;
    m_database.close();
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

Result<void> Connection::checkPlace() const
{
    switch (place()) {
    case FilePlace::Here:
        break;
    case FilePlace::Missing:
        return Error{ErrorKind::Gone, QCoreApplication::translate("Database", "The file “%1” is no longer there: it was moved, renamed or deleted. Nothing was written; what was typed is kept here.").arg(m_path)};
    case FilePlace::Replaced:
        return Error{ErrorKind::Gone, QCoreApplication::translate("Database", "Another file has been put in the place of “%1”. Nothing was written; what was typed is kept here.").arg(m_path)};
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
    return {};
}

Error Connection::tooLong() const
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Database", "The database holds a text of more than %1 million characters, which is not loaded; nothing was changed.").arg(longestText >> 20)};
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
