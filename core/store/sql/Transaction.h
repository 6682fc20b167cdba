#pragma once

#include "core/store/sql/Connection.h"

namespace core::store::sql {

/// All or nothing: rolled back unless committed.
class Transaction
{
public:
    static base::Result<Transaction> write(Connection &connection);
    static base::Result<Transaction> read(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    base::Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

}
