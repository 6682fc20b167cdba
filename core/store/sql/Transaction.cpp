#include "core/store/sql/Transaction.h"

#include <QCoreApplication>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

const QString commitSql = QStringLiteral("COMMIT");
const QString rollbackSql = QStringLiteral("ROLLBACK");

}

Result<Transaction> Transaction::write(Connection &connection)
{
    if (const auto ready = connection.prepareToWrite(); !ready)
        return ready.error();
    const auto begun = connection.run(connection.dialect().beginWrite());
    if (!begun)
        return begun.error();
    Transaction transaction(connection);
    transaction.m_writes = true;
    return transaction;
}

Result<Transaction> Transaction::read(Connection &connection)
{
    const auto begun = connection.run(connection.dialect().beginRead());
    return begun ? Result<Transaction>(Transaction(connection)) : Result<Transaction>(begun.error());
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors (disk full); then this fails, and there is nothing left to do.
    if (m_connection)
        (void)m_connection->run(rollbackSql).ok();
}

Result<void> Transaction::commit()
{
    const auto committed = m_connection->run(commitSql);
    // What the disk did not confirm may be found in the log all the same when the database is opened again.
    if (!committed && committed.error().kind == ErrorKind::Io)
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate(
                "Database",
                "The disk did not confirm that the edit is stored; whether it is shows when the database is opened again.")};
    if (!committed)
        return committed.error();
    Connection &connection = *std::exchange(m_connection, nullptr);
    // What went into a file that somebody took away meanwhile is not saved for anybody.
    return m_writes ? connection.checkPlace() : Result<void>();
}

Result<void> writeAlone(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return transaction.error();
    if (const auto written = connection.run(sql, values); !written)
        return written.error();
    return transaction->commit();
}

}
