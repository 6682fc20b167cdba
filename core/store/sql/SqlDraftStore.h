#pragma once

#include "core/store/DraftStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SqlDraftStore final : public DraftStore
{
public:
    explicit SqlDraftStore(Connection &connection) : m_connection(connection) {}
    base::Result<void> put(const Draft &draft) override;
    base::Result<void> remove(const QString &key) override;
    base::Result<std::vector<Draft>> all() const override;

private:
    Connection &m_connection;
};

}
