#pragma once

#include "core/store/ReviewStore.h"
#include "ui/overview/Cancellations.h"
#include "ui/overview/RecentChanges.h"
#include "ui/overview/Scope.h"

#include <QTimer>
#include <QWidget>
#include <array>
#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class QuietButton;
}

namespace ui::overview {

class BarChart;
class CourseChart;
class DivisionTable;
class FigureButton;
class FigureGrid;
class ScopeSwitch;

/// The first page: what needs attention, each number a link to what it counts; what is due next; who has changed what;
/// and charts of where the work stands. All of the city, or what is one's own.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(session::Session &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// The list with that filter was asked for.
    void listRequested(const core::store::ResolutionFilter &filter);
    void resolutionRequested(core::model::ResolutionId id);
    void remindersRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Snapshot {
        core::store::Overview overview;
        core::store::Standing standing;
        core::store::DueList due;
        std::vector<RecentChange> recent;
        CancellationList cancellations;
    };

    void placeBeside(QHBoxLayout &row, QWidget *wide, QWidget *narrow);
    void arrange();
    QWidget *buildHead();
    QWidget *buildFigures();
    QWidget *buildStates();
    QWidget *buildDue();
    QWidget *buildDivisions();
    QWidget *buildCharts();
    core::store::ResolutionFilter scoped() const;
    void open(core::store::Attention attention, std::optional<core::model::DivisionId> division);
    void load();
    void showSnapshot(const Snapshot &snapshot);
    void showStanding(const core::store::Standing &standing);
    void showDue(const core::store::DueList &due);

    session::Session &m_session;
    ScopeSwitch *m_scope;
    FigureGrid *m_grid = nullptr;
    std::vector<std::pair<FigureButton *, core::store::Attention>> m_figures;
    widgets::QuietButton *m_toReport = nullptr;
    std::vector<std::pair<widgets::QuietButton *, std::optional<core::model::ResolutionState>>> m_states;
    widgets::QuietButton *m_reminders = nullptr;
    QLabel *m_date;
    widgets::QuietButton *m_dueCount;
    QListWidget *m_due;
    QLabel *m_nothingDue;
    RecentChanges *m_recent;
    Cancellations *m_cancellations;
    std::vector<QHBoxLayout *> m_rows; ///< each of two parts
    QWidget *m_divisionPart = nullptr;
    DivisionTable *m_divisions = nullptr;
    BarChart *m_stateChart = nullptr;
    BarChart *m_ageChart = nullptr;
    CourseChart *m_course = nullptr;
    std::vector<std::optional<core::model::DivisionId>> m_chartDivisions;
    std::vector<int> m_chartYears;
    QTimer m_pause;
    bool m_loading = false;
    bool m_stale = true;
};

}
