#pragma once

#include "core/store/sql/Connection.h"

namespace core::store::sql {

/// All or nothing: rolled back unless committed. All that is written to a database goes through one: Gone when the file
/// is no longer at its place, before and after.
class Transaction
{
public:
    static base::Result<Transaction> write(Connection &connection);
    static base::Result<Transaction> read(Connection &connection);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr)), m_writes(other.m_writes)
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    base::Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
    bool m_writes = false;
};

/// One statement in a transaction of its own.
base::Result<void> writeAlone(Connection &connection, const QString &sql, const QVariantList &values);

}
