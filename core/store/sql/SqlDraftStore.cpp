#include "core/store/sql/SqlDraftStore.h"

#include "core/store/sql/Transaction.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> SqlDraftStore::put(const Draft &draft)
{
    return writeAlone(m_connection,
                      QStringLiteral("INSERT INTO draft (key, text, at) VALUES (?, ?, ?)"
                                     " ON CONFLICT (key) DO UPDATE SET text = excluded.text, at = excluded.at"),
                      {sqlValue(draft.key), sqlValue(draft.text), draft.at.toUTC().toString(Qt::ISODateWithMs)});
}

Result<void> SqlDraftStore::remove(const QString &key)
{
    return writeAlone(m_connection, QStringLiteral("DELETE FROM draft WHERE key = ?"), {sqlValue(key)});
}

Result<std::vector<Draft>> SqlDraftStore::all() const
{
    std::vector<Draft> drafts;
    const auto read = m_connection.each(
        QStringLiteral("SELECT key, text, at FROM draft ORDER BY key"), {}, [&drafts](const Row &row) {
            drafts.push_back({row.text(0), row.text(1), QDateTime::fromString(row.text(2), Qt::ISODateWithMs)});
        });
    if (!read)
        return read.error();
    return drafts;
}

}
