#include "core/store/sql/SqlDraftStore.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> SqlDraftStore::put(const Draft &draft)
{
    const auto kept = m_connection.run(
        QStringLiteral("INSERT INTO draft (key, text, at) VALUES (?, ?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET text = excluded.text, at = excluded.at"),
        {sqlValue(draft.key), sqlValue(draft.text), draft.at.toUTC().toString(Qt::ISODateWithMs)});
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<void> SqlDraftStore::remove(const QString &key)
{
    const auto removed = m_connection.run(QStringLiteral("DELETE FROM draft WHERE key = ?"), {sqlValue(key)});
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<std::vector<Draft>> SqlDraftStore::all() const
{
    std::vector<Draft> drafts;
    const auto read = m_connection.each(QStringLiteral("SELECT key, text, at FROM draft ORDER BY key"), {}, [&drafts](const Row &row) {
        drafts.push_back({row.text(0), row.text(1), QDateTime::fromString(row.text(2), Qt::ISODateWithMs)});
    });
    if (!read)
        return read.error();
    return drafts;
}

}
