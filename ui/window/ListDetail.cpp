#include "ui/window/ListDetail.h"

#include "ui/reminders/ReminderStrip.h"
#include "ui/resolution/ResolutionView.h"
#include "ui/resolutions/SearchPage.h"
#include "ui/session/Session.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ReadingOrder.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::window {

using core::model::ResolutionId;
using resolutions::ListPage;

ListDetail::ListDetail(session::Session &session, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_session(session), m_lists(new QStackedWidget(this)),
      m_detailPane(new QWidget(this)), m_reminders(new reminders::ReminderStrip(session, m_detailPane)),
      m_detail(new QStackedWidget(m_detailPane)), m_noDetail(new widgets::EmptyState(m_detail))
{
    setObjectName(QStringLiteral("listDetail"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_noDetail->setTexts(tr("No resolution is chosen"),
                         tr("Choose one in the list: its clauses and reports appear here."));
    m_detail->addWidget(m_noDetail);
    addWidget(m_lists);
    auto *detail = new QVBoxLayout(m_detailPane);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(0);
    detail->addWidget(m_reminders);
    connect(m_reminders, &reminders::ReminderStrip::left, this, &ListDetail::focusDetail);
    detail->addWidget(m_detail, 1);
    addWidget(m_detailPane);
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);
    m_detail->setMinimumHeight(80); // besides the reminders and their form, which are shown whole
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (orientation() == Qt::Vertical && height() > 0)
            m_listShare = 100 * sizes().front() / height();
    });
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fitList();
}

void ListDetail::setListShare(int percent)
{
    m_listShare = std::clamp(percent, 10, 90);
    fitList();
}

void ListDetail::fitList()
{
    const ListPage *shown = shownPage();
    if (orientation() != Qt::Vertical || !shown || height() <= 0)
        return;
    const int list = std::min(height() * m_listShare / 100, shown->wholeHeight());
    setSizes({list, height() - list});
}

ListPage &ListDetail::page(ListPage::Kind kind)
{
    ListPage *&page = kind == ListPage::Kind::All ? m_all : m_due;
    if (page)
        return *page;
    page = new ListPage(kind, m_session, this);
    m_lists->addWidget(page);
    connect(page, &ListPage::currentIdChanged, this, [this, made = page](ResolutionId id) {
        if (m_lists->currentWidget() == made)
            choose(id);
    });
    connect(page, &ListPage::opened, this, &ListDetail::focusDetail);
    connect(page, &ListPage::heightChanged, this, &ListDetail::fitList, Qt::QueuedConnection);
    connect(page, &ListPage::importRequested, this, &ListDetail::importRequested);
    connect(page, &ListPage::newRequested, this, &ListDetail::newRequested);
    connect(page, &ListPage::askRequested, this, &ListDetail::askRequested);
    connect(page, &ListPage::lettersRequested, this, &ListDetail::lettersRequested);
    connect(page, &ListPage::reminderRequested, this, &ListDetail::remindOfCurrent);
    Q_EMIT listMade(page);
    return *page;
}

resolutions::SearchPage &ListDetail::search()
{
    if (!m_search) {
        m_search = new resolutions::SearchPage(m_session, this);
        m_lists->addWidget(m_search);
        connect(m_search, &resolutions::SearchPage::currentIdChanged, this, [this](ResolutionId id) {
            if (m_shown == List::Search)
                choose(id);
        });
        connect(m_search, &resolutions::SearchPage::opened, this, &ListDetail::focusDetail);
        connect(m_search, &resolutions::SearchPage::reminderRequested, this, &ListDetail::remindOfCurrent);
    }
    return *m_search;
}

void ListDetail::showList(List list)
{
    m_shown = list;
    if (list == List::Search) {
        m_lists->setCurrentWidget(&search());
        choose(search().current());
        return;
    }
    ListPage &shown = page(list == List::All ? ListPage::Kind::All : ListPage::Kind::Due);
    m_lists->setCurrentWidget(&shown);
    fitList();
    choose(shown.current());
}

void ListDetail::open(ResolutionId id)
{
    if (m_shown == List::Search)
        showList(List::All);
    page(m_shown == List::All ? ListPage::Kind::All : ListPage::Kind::Due).select(id);
    choose(id);
}

ListPage *ListDetail::madePage(ListPage::Kind kind) const
{
    return kind == ListPage::Kind::All ? m_all : m_due;
}

void ListDetail::selectIfListed(ResolutionId id)
{
    if (m_shown != List::Search)
        page(m_shown == List::All ? ListPage::Kind::All : ListPage::Kind::Due).selectIfListed(id);
}

void ListDetail::choose(ResolutionId id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
    // The list is painted first; the detail follows when there is a moment.
    QTimer::singleShot(0, this, &ListDetail::showDetail);
}

void ListDetail::showDetail()
{
    m_reminders->setResolution(m_current);
    if (m_current.isNull()) {
        m_detail->setCurrentWidget(m_noDetail);
        return;
    }
    if (!m_view)
        makeDetail();
    if (m_view->current() != m_current)
        m_view->show(m_current);
    m_detail->setCurrentWidget(m_view);
}

void ListDetail::makeDetail()
{
    m_view = new resolution::ResolutionView(m_session, m_detail);
    m_detail->addWidget(m_view);
    connect(m_view, &resolution::ResolutionView::letterRequested, this, &ListDetail::letterRequested);
    connect(m_view, &resolution::ResolutionView::closed, this, &ListDetail::focusList);
}

QList<QAction *> ListDetail::detailActions() const
{
    return m_view ? m_view->menuActions() : QList<QAction *>();
}

void ListDetail::flush()
{
    m_reminders->flush();
    for (ListPage *page : {m_all, m_due}) {
        if (page)
            page->flush();
    }
    if (m_view)
        m_view->flush();
}

ListPage *ListDetail::shownPage() const
{
    return m_shown == List::Search ? nullptr : m_shown == List::All ? m_all : m_due;
}

std::vector<ResolutionId> ListDetail::chosen() const
{
    if (const ListPage *shown = shownPage())
        return shown->chosen();
    return m_current.isNull() ? std::vector<ResolutionId>() : std::vector{m_current};
}

void ListDetail::askForReminder()
{
    ListPage *shown = shownPage();
    if (shown && shown->chosen().size() > 1)
        shown->askForReminders();
    else
        remindOfCurrent();
}

void ListDetail::remindOfCurrent()
{
    if (m_current.isNull())
        return;
    showDetail();
    m_reminders->ask();
}

void ListDetail::refreshToday()
{
    for (ListPage *page : {m_all, m_due}) {
        if (page)
            page->refreshToday();
    }
}

void ListDetail::focusList()
{
    if (m_shown == List::Search)
        search().focusList();
    else
        page(m_shown == List::All ? ListPage::Kind::All : ListPage::Kind::Due).focusList();
}

void ListDetail::focusDetail()
{
    showDetail();
    // At the first clause: its commands are at hand, and nothing is edited by a key that was meant otherwise.
    if (m_view && m_detail->currentWidget() == m_view && !m_view->file().clauses.empty())
        m_view->showClause(m_view->file().clauses.front().id);
    else
        widgets::focusFirst(*m_detail);
}

}
