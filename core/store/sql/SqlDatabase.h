#pragma once

#include "core/store/Database.h"
#include "core/store/sql/SqlChangeStore.h"
#include "core/store/sql/SqlDirectoryStore.h"
#include "core/store/sql/SqlDraftStore.h"
#include "core/store/sql/SqlMemoStore.h"
#include "core/store/sql/SqlResolutionStore.h"
#include "core/store/sql/SqlReviewStore.h"

#include <QDateTime>

namespace core::store::sql {

/// All stores over one connection.
class SqlDatabase final : public Database
{
public:
    SqlDatabase(std::unique_ptr<Connection> connection, QString readOnlyReason, QString openingNote = {});

    ResolutionStore &resolutions() override { return m_resolutions; }
    ChangeStore &changes() override { return m_changes; }
    DirectoryStore &directory() override { return m_directory; }
    MemoStore &memos() override { return m_memos; }
    DraftStore &drafts() override { return m_drafts; }
    ReviewStore &reviews() override { return m_reviews; }
    ChangeFeed &feed() override { return m_feed; }

    QString location() const override { return m_connection->path(); }
    bool isReadOnly() const override { return m_connection->options().readOnly; }
    QString readOnlyReason() const override;
    QString openingNote() const override { return m_openingNote; }
    FilePlace place() const override { return m_connection->place(); }

    base::Result<void> startWatching();
    base::Result<void> poll() override;
    base::Result<void> settle() override { return m_connection->dialect().settle(*m_connection); }
    qint64 unsettled() const override;
    base::Result<void> moveTo(const QString &path, base::Progress &progress) override;
    base::Result<void> reopen() override;
    base::Result<std::unique_ptr<Database>> another() const override;
    base::Result<QStringList> check(base::Progress &progress) const override;
    base::Result<void> backup(const QString &path, base::Progress &progress) const override;

private:
    /// What lies on the disk of a file that is seen by itself.
    struct Snapshot {
        QDateTime modified;
        qint64 size = 0;
        bool hasLog = false;
        bool operator==(const Snapshot &) const = default;
    };
    Snapshot snapshot() const;
    base::Result<void> followSnapshot();
    base::Result<void> goOnWith(const QString &path);

    std::unique_ptr<Connection> m_connection;
    QString m_readOnlyReason;
    QString m_openingNote;
    QString m_city; ///< by its identity
    Snapshot m_snapshot;
    ChangeFeed m_feed;
    SqlResolutionStore m_resolutions;
    SqlChangeStore m_changes;
    SqlDirectoryStore m_directory;
    SqlMemoStore m_memos;
    SqlDraftStore m_drafts;
    SqlReviewStore m_reviews;
};

}
