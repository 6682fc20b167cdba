#include "core/store/sql/SqlDatabase.h"

#include "core/store/sql/Backup.h"
#include "core/store/sql/Check.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

SqlDatabase::SqlDatabase(std::unique_ptr<Connection> connection, QString readOnlyReason)
    : m_connection(std::move(connection)), m_readOnlyReason(std::move(readOnlyReason)), m_resolutions(*m_connection),
      m_changes(*m_connection, m_feed), m_directory(*m_connection), m_memos(*m_connection), m_drafts(*m_connection),
      m_reviews(*m_connection)
{
}

Result<std::unique_ptr<Database>> SqlDatabase::another() const
{
    auto connection = Connection::open(m_connection->path(), m_connection->options());
    if (!connection)
        return connection.error();
    if (const auto safe = (*connection)->protect(); !safe)
        return safe.error();
    auto database = std::make_unique<SqlDatabase>(std::move(*connection), m_readOnlyReason);
    if (const auto watching = database->startWatching(); !watching)
        return watching.error();
    return std::unique_ptr<Database>(std::move(database));
}

Result<QStringList> SqlDatabase::check(Progress &progress) const
{
    return checkDatabase(*m_connection, progress);
}

Result<void> SqlDatabase::backup(const QString &path, Progress &progress) const
{
    return copyDatabase(*m_connection, path, progress);
}

}
