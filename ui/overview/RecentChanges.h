#pragma once

#include "core/store/Database.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui::overview {

/// One step of somebody's work, whatever the number of records that it wrote.
struct RecentChange {
    QDateTime at; ///< UTC
    QString who;
    QString what;                                        ///< as undo names it
    std::optional<core::model::ResolutionId> resolution; ///< none for master data
    QString reference;
    QString title;

    bool operator==(const RecentChange &) const = default;
};

/// The newest steps, newest first.
core::base::Result<std::vector<RecentChange>> readRecentChanges(core::store::Database &database, size_t most);

/// Who changed what and when, each a link to its resolution.
class RecentChanges : public QWidget
{
    Q_OBJECT
public:
    explicit RecentChanges(QWidget *parent = nullptr);

    void setChanges(const std::vector<RecentChange> &changes, QDate today);

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);

private:
    QListWidget *m_list;
    QLabel *m_none;
};

}
