#pragma once

#include "core/store/ChangeFeed.h"
#include "core/store/ChangeStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SearchIndex;

/// Writes change sets with their history, and notices what others have written.
class SqlChangeStore final : public ChangeStore
{
public:
    SqlChangeStore(Connection &connection, ChangeFeed &feed) : m_connection(connection), m_feed(feed) {}

    /// From now on changes of others are noticed.
    base::Result<void> startWatching();
    /// Announces what others have written since the last look.
    base::Result<void> poll();

    base::Result<qint64> reserveIds(int count) override;
    base::Result<model::ChangeSet> write(const model::ChangeSet &set, const model::Authorship &by) override;
    base::Result<std::optional<model::Record>> current(model::RecordRef ref) const override;
    base::Result<std::vector<model::HistoryEntry>> history(model::ResolutionId resolution, int limit) const override;
    base::Result<std::vector<model::HistoryEntry>> recent(int limit) const override;

private:
    base::Result<model::Change> writeOne(const model::Change &change, const QString &description,
                                         const model::Authorship &by, SearchIndex &index);
    base::Result<std::vector<ChangeNotice>> takeForeignNotices();
    base::Result<std::vector<model::HistoryEntry>> entries(const QString &condition, const QVariantList &values) const;

    Connection &m_connection;
    ChangeFeed &m_feed;
    qint64 m_lastSeen = 0; ///< last history row that was announced
    qint64 m_dataVersion = -1;
};

}
