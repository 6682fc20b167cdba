#pragma once

#include "core/store/DraftStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SqlDraftStore final : public DraftStore
{
public:
    explicit SqlDraftStore(Connection &connection) : m_connection(connection) {}
    model::Result<void> put(const Draft &draft) override;
    model::Result<void> remove(const QString &key) override;
    model::Result<std::vector<Draft>> all() const override;

private:
    Connection &m_connection;
};

}
