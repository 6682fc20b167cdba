#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Id.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace ui::session {
class FieldDraft;
class Session;
}
namespace ui::widgets {
class EmptyState;
class MessageBar;
}

namespace ui::requests {

class RequestsModel;

/// Who was asked what, when, until when, and what came back.
class RequestsPage : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsPage(session::Session &session, QWidget *parent = nullptr);

    widgets::MessageBar &messages() { return *m_bar; }
    /// Another day has begun: what was open may be late.
    void refresh();

Q_SIGNALS:
    void askRequested();
    /// Remind these; the page of drafts leaves out what may not be chased.
    void remindersRequested(const std::vector<core::model::ContributionRequest> &requests);
    void answerRequested();
    void resolutionRequested(core::model::ResolutionId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeClosing();
    void makeList();
    void makeClauses();
    void load();
    void show(const std::vector<core::model::ContributionRequest> &requests);
    void showCount();
    void showState();
    void showClauses();
    void fillOffices();
    std::vector<core::model::ContributionRequest> selected() const;
    std::vector<core::model::ContributionRequest>
    chaseable(const std::vector<core::model::ContributionRequest> &among) const;
    /// Those whose next reminder is due; the button counts them.
    std::vector<core::model::ContributionRequest> turnsToChase() const;
    void closeSelected();

    session::Session &m_session;
    RequestsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    widgets::MessageBar *m_bar;
    QLabel *m_count;
    QPushButton *m_chase;
    QComboBox *m_show;
    QComboBox *m_office;
    QPushButton *m_remind;
    QPushButton *m_close;
    QWidget *m_closing;
    QLineEdit *m_closingRemark;
    session::FieldDraft *m_closingDraft;
    QTreeView *m_list;
    QTreeWidget *m_clauses;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::vector<core::model::ContributionRequest> m_all; ///< as read last
    core::model::ContributionRequestId m_shownClauses;
    QTimer m_pause;
    bool m_stale = true;
    bool m_loading = false;
};

}
