#include "core/store/sql/Transaction.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

const QString commitSql = QStringLiteral("COMMIT");
const QString rollbackSql = QStringLiteral("ROLLBACK");

}

Result<Transaction> Transaction::write(Connection &connection)
{
    const auto begun = connection.run(connection.dialect().beginWrite());
    return begun ? Result<Transaction>(Transaction(connection)) : Result<Transaction>(begun.error());
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
    if (!committed)
        return committed.error();
    m_connection = nullptr;
    return {};
}

}
