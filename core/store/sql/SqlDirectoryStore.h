#pragma once

#include "core/store/DirectoryStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SqlDirectoryStore final : public DirectoryStore
{
public:
    explicit SqlDirectoryStore(Connection &connection) : m_connection(connection) {}
    base::Result<model::Directory> load() const override;

private:
    Connection &m_connection;
};

}
