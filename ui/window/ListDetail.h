#pragma once

#include "core/model/Id.h"
#include "core/store/ResolutionStore.h"
#include "ui/resolutions/ListPage.h"

#include <QSplitter>

class QAction;
class QStackedWidget;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class EmptyState;
}
namespace ui::reminders {
class ReminderStrip;
}
namespace ui::resolution {
class ResolutionView;
}
namespace ui::resolutions {
class SearchPage;
}

namespace ui::window {

/// List and detail: one of the lists (all, due, hits of a search) and below it the resolution chosen there.
class ListDetail : public QSplitter
{
    Q_OBJECT
public:
    enum class List { All, Due, Search };

    ListDetail(session::Session &session, QWidget *parent = nullptr);

    void showList(List list);
    List shownList() const { return m_shown; }
    /// The list page of a kind, made when it is first needed.
    resolutions::ListPage &page(resolutions::ListPage::Kind kind);
    /// Null when it was not needed yet.
    resolutions::ListPage *madePage(resolutions::ListPage::Kind kind) const;
    resolutions::SearchPage &search();
    core::model::ResolutionId current() const { return m_current; }
    /// Shows it, taking the filter away when it hides it.
    void open(core::model::ResolutionId id);
    /// What is chosen in the list that is shown: the current one, or several.
    std::vector<core::model::ResolutionId> chosen() const;
    void selectIfListed(core::model::ResolutionId id);
    /// Percent of the height that the list may take when it stands above.
    int listShare() const { return m_listShare; }
    void setListShare(int percent);
    void refreshToday();
    void focusList();
    void focusDetail();
    /// What can be done with the resolution shown; empty before the first one is.
    QList<QAction *> detailActions() const;
    /// Asks what to be reminded of about what is chosen.
    void askForReminder();
    /// Saves what is being typed.
    void flush();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void currentIdChanged(core::model::ResolutionId id);
    void letterRequested(core::model::ResolutionId id);
    void askRequested(const std::vector<core::model::ResolutionId> &ids);
    void lettersRequested(const std::vector<core::model::ResolutionId> &ids);
    void importRequested();
    void newRequested();
    void listMade(ui::resolutions::ListPage *page);

private:
    /// The list takes no more height than its rows need, nor than it was given.
    void fitList();
    resolutions::ListPage *shownPage() const;
    void remindOfCurrent();
    void choose(core::model::ResolutionId id);
    void showDetail();
    void makeDetail();

    session::Session &m_session;
    QStackedWidget *m_lists;
    QWidget *m_detailPane;
    reminders::ReminderStrip *m_reminders;
    QStackedWidget *m_detail;
    widgets::EmptyState *m_noDetail;
    resolution::ResolutionView *m_view = nullptr;
    resolutions::ListPage *m_all = nullptr;
    resolutions::ListPage *m_due = nullptr;
    resolutions::SearchPage *m_search = nullptr;
    List m_shown = List::All;
    core::model::ResolutionId m_current;
    int m_listShare = 45; ///< percent of the height that the list may take
};

}
