#pragma once

#include "core/store/Database.h"
#include "core/store/sql/SqlChangeStore.h"
#include "core/store/sql/SqlDirectoryStore.h"
#include "core/store/sql/SqlDraftStore.h"
#include "core/store/sql/SqlMemoStore.h"
#include "core/store/sql/SqlResolutionStore.h"
#include "core/store/sql/SqlReviewStore.h"

namespace core::store::sql {

/// All stores over one connection.
class SqlDatabase final : public Database
{
public:
    SqlDatabase(std::unique_ptr<Connection> connection, QString readOnlyReason);

    ResolutionStore &resolutions() override { return m_resolutions; }
    ChangeStore &changes() override { return m_changes; }
    DirectoryStore &directory() override { return m_directory; }
    MemoStore &memos() override { return m_memos; }
    DraftStore &drafts() override { return m_drafts; }
    ReviewStore &reviews() override { return m_reviews; }
    ChangeFeed &feed() override { return m_feed; }

    QString location() const override { return m_connection->path(); }
    bool isReadOnly() const override { return m_connection->options().readOnly; }
    QString readOnlyReason() const override { return m_readOnlyReason; }

    base::Result<void> startWatching() { return m_changes.startWatching(); }
    base::Result<void> poll() override { return m_changes.poll(); }
    base::Result<std::unique_ptr<Database>> another() const override;
    base::Result<QStringList> check(base::Progress &progress) const override;
    base::Result<void> backup(const QString &path, base::Progress &progress) const override;

private:
    std::unique_ptr<Connection> m_connection;
    QString m_readOnlyReason;
    ChangeFeed m_feed;
    SqlResolutionStore m_resolutions;
    SqlChangeStore m_changes;
    SqlDirectoryStore m_directory;
    SqlMemoStore m_memos;
    SqlDraftStore m_drafts;
    SqlReviewStore m_reviews;
};

}
