#pragma once

#include "core/store/MemoStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SqlMemoStore final : public MemoStore
{
public:
    explicit SqlMemoStore(Connection &connection) : m_connection(connection) {}
    base::Result<std::vector<MemoRow>> list() const override;
    base::Result<std::optional<model::ReleasedLetter>> released(model::MemoId memo) const override;
    base::Result<void> promise(const std::vector<PromisedFile> &files) override;
    base::Result<void> forgetPromise(const QString &path) override;
    base::Result<std::vector<PromisedFile>> promised() const override;

private:
    Connection &m_connection;
};

}
