#include "core/store/sql/SqlMemoStore.h"

namespace core::store::sql {

using namespace core::model;

Result<std::vector<MemoRow>> SqlMemoStore::list() const
{
    std::vector<MemoRow> rows;
    const auto read = m_connection.each(
        QStringLiteral("SELECT m.id, m.resolution_id, r.reference, r.title, m.state, m.is_final, m.date"
                       " FROM memo m JOIN resolution r ON r.id = m.resolution_id ORDER BY m.date DESC NULLS FIRST, m.id DESC"),
        {}, [&rows](const Row &row) {
            rows.push_back({row.id<MemoId>(0), row.id<ResolutionId>(1), row.text(2), row.text(3),
                            memoStateFromCode(row.text(4)).value_or(MemoState::Released), row.flag(5), row.date(6)});
        });
    if (!read)
        return read.error();
    return rows;
}

}
