#pragma once

#include "core/store/ResolutionStore.h"
#include "ui/overview/RecentChanges.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace ui::common {
class Session;
}

namespace ui::overview {

class FigureButton;

/// The first page: how many resolutions are in which state, each number a link to them, what is due next, and who has
/// changed what.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(common::Session &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// The list with that filter was asked for.
    void listRequested(const core::store::ResolutionFilter &filter);
    void resolutionRequested(core::model::ResolutionId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Snapshot {
        core::store::Figures figures;
        core::store::DueList due;
        std::vector<RecentChange> recent;
    };

    QWidget *buildFigures();
    QWidget *buildDue();
    void load();
    void showSnapshot(const Snapshot &snapshot);
    void showDue(const core::store::DueList &due);

    common::Session &m_session;
    std::vector<FigureButton *> m_figures;
    QLabel *m_date;
    QLabel *m_dueCount;
    QListWidget *m_due;
    QLabel *m_nothingDue;
    RecentChanges *m_recent;
    QTimer m_pause;
    bool m_loading = false;
    bool m_stale = true;
};

}
