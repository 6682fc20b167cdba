#include "ui/window/Workspace.h"

#include "core/base/ErrorText.h"
#include "ui/letter/MissingFiles.h"
#include "ui/resolutions/SearchPage.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/UndoOffer.h"
#include "ui/window/CalendarKeeper.h"
#include "ui/window/ConflictDialog.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::window {

using namespace core::base;
using namespace core::model;
using session::Session;
using widgets::MessageBar;

namespace {

/// What navigation counts, read in one go on a job's thread.
struct Counts {
    core::store::Figures figures;
    int letters = 0;
    int requests = 0;  ///< open ones
    int reminders = 0; ///< mine, due
};

constexpr int countPauseMs = 250;
constexpr int noticeMs = 8000;

}

Workspace::Workspace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_messages(new MessageBar(this)), m_across(new QSplitter(this)),
      m_navigation(new Navigation(m_across)), m_stack(new QStackedWidget(m_across)),
      m_lists(new ListDetail(session, m_stack)), m_calendars(new CalendarKeeper(session, this)),
      m_missingFiles(new letter::MissingFiles(session, *m_messages, this))
{
    setObjectName(QStringLiteral("workspace"));
    m_across->setObjectName(QStringLiteral("navigationSplitter"));
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({1, 1000}); // the navigation as wide as its words
    for (const Page page : {Page::Due, Page::Resolutions})
        pageOf(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_across, 1);

    m_countPause.setSingleShot(true);
    m_countPause.setInterval(countPauseMs);
    connect(&m_countPause, &QTimer::timeout, this, &Workspace::refreshCounts);
    m_messageEnd.setSingleShot(true);
    m_messageEnd.setInterval(noticeMs);
    connect(&m_messageEnd, &QTimer::timeout, m_messages, &MessageBar::clear);
    connect(m_navigation, &Navigation::chosen, this, &Workspace::showPage);
    connect(m_calendars, &CalendarKeeper::failed, this, [this](const QString &sentence) {
        m_messageEnd.stop();
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("The calendar files are not up to date: %1").arg(sentence));
    });
    connectSession();
    connectLists();
    m_missingFiles->look();
    m_countPause.start();
}

void Workspace::connectSession()
{
    connect(&m_session, &Session::changed, this, &Workspace::onChanged);
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        // The window tells what became of the file, and what can be done.
        if (pageTellsFailures() || error.kind == ErrorKind::Gone)
            return;
        m_messageEnd.stop();
        m_messages->showError(error);
    });
    connect(&m_session, &Session::told, this, [this](const QString &sentence) {
        m_messageEnd.stop();
        widgets::offerUndo(*m_messages, m_session, widgets::MessageBar::Kind::Warning, sentence);
    });
    connect(&m_session, &Session::conflict, this, &Workspace::showConflict);
}

bool Workspace::pageTellsFailures() const
{
    const auto tells = entryOf(m_shown).tellsFailures;
    return tells && tells(*m_pages[int(m_shown)]);
}

/// Both versions are shown on the page that the record belongs to; what belongs to none is asked about here.
void Workspace::showConflict(const session::Conflict &conflict)
{
    for (const Change &change : conflict.mine.changes) {
        const auto resolution = resolutionOf(change.after ? *change.after : *change.before);
        if (resolution && (m_shown == Page::Letter || resolution == currentResolution()))
            return;
    }
    auto *dialog = new ConflictDialog(m_session, conflict, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Escape answers nothing: the question stays where it can be asked again.
    connect(dialog, &QDialog::rejected, this, [this, conflict] {
        m_messageEnd.stop();
        m_messages->showMessage(widgets::MessageBar::Kind::Warning,
                                tr("Your version of “%1” is not stored yet.").arg(conflict.mine.description),
                                {{tr("&Show both versions"), [this, conflict] { showConflict(conflict); }}});
    });
    dialog->open();
}

void Workspace::connectLists()
{
    connect(m_lists, &ListDetail::currentIdChanged, this, &Workspace::currentResolutionChanged);
    connect(m_lists, &ListDetail::letterRequested, this, &Workspace::composeLetter);
    connect(m_lists, &ListDetail::askRequested, this, &Workspace::askOffices);
    connect(m_lists, &ListDetail::lettersRequested, this, &Workspace::writeLetters);
    connect(m_lists, &ListDetail::importRequested, this, &Workspace::chooseFilesToImport);
    connect(m_lists, &ListDetail::newRequested, this, &Workspace::askForNewResolution);
}

ResolutionId Workspace::currentResolution() const
{
    return isListShown() ? m_lists->current() : ResolutionId{};
}

std::vector<ResolutionId> Workspace::chosenResolutions() const
{
    return isListShown() ? m_lists->chosen() : std::vector<ResolutionId>();
}

bool Workspace::isListShown() const
{
    return m_pages[int(m_shown)] == m_lists;
}

void Workspace::showPage(Page page)
{
    if (int(page) >= navigationCount)
        return bring(page);
    m_home = page;
    if (page == Page::Due || page == Page::Resolutions)
        m_lists->showList(page == Page::Due ? ListDetail::List::Due : ListDetail::List::All);
    bring(page);
    m_navigation->choose(page);
    Q_EMIT searchLeft();
    Q_EMIT pageChanged(page);
}

void Workspace::bring(Page page)
{
    pageOf(page);
    const bool followed = page != m_shown && m_stack->isAncestorOf(QApplication::focusWidget());
    m_shown = page;
    m_stack->setCurrentWidget(m_frames[int(page)]);
    if (followed)
        focusPage(); // else the keyboard would be where chance leaves it
    Q_EMIT currentResolutionChanged(currentResolution());
}

void Workspace::flush()
{
    for (int i = 0; i < pageCount; ++i) {
        if (const auto flush = entryOf(Page(i)).flush; flush && m_pages[i])
            flush(*m_pages[i]);
    }
}

void Workspace::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        if (isListShown() && m_lists->shownList() == ListDetail::List::Search)
            showPage(m_home);
        return;
    }
    m_lists->search().search(words);
    if (m_lists->shownList() != ListDetail::List::Search)
        m_lists->showList(ListDetail::List::Search);
    bring(Page::Resolutions);
}

void Workspace::enterSearchHits()
{
    if (m_lists->shownList() == ListDetail::List::Search)
        m_lists->focusList();
}

void Workspace::openResolution(ResolutionId id)
{
    if (!isListShown() || m_lists->shownList() == ListDetail::List::Search)
        showPage(m_home == Page::Due ? Page::Due : Page::Resolutions);
    m_lists->open(id);
}

void Workspace::showFiltered(const core::store::ResolutionFilter &filter)
{
    showPage(Page::Resolutions);
    m_lists->page(resolutions::ListPage::Kind::All).showFilter(filter);
    m_lists->focusList();
}

void Workspace::refreshToday()
{
    for (int i = 0; i < pageCount; ++i) {
        if (const auto refresh = entryOf(Page(i)).refresh; refresh && m_pages[i])
            refresh(*m_pages[i]);
    }
    m_calendars->soon();
    m_countPause.start();
}

void Workspace::onChanged(const core::store::ChangeNotice &notice)
{
    m_countPause.start();
    // What a job of this window wrote over its own connection is no news.
    if (!notice.external || notice.by == m_session.who())
        return;
    m_messages->showMessage(MessageBar::Kind::Information, notice.by.isEmpty()
                                                               ? tr("Changed by another program just now.")
                                                               : tr("Changed by %1 just now.").arg(notice.by));
    m_messageEnd.start();
}

void Workspace::refreshCounts()
{
    if (m_counting) {
        m_countPause.start();
        return;
    }
    m_counting = true;
    session::Job::startWith<Counts>(
        m_session.database(), this,
        [today = m_session.today(), who = m_session.who()](core::store::Database &database,
                                                           Progress &) -> Result<Counts> {
            const auto figures = database.resolutions().figures(today);
            if (!figures)
                return figures.error();
            const auto letters = database.memos().list();
            if (!letters)
                return letters.error();
            const auto requests =
                database.reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}});
            if (!requests)
                return requests.error();
            const auto reminders = database.reviews().reminders({today, who});
            if (!reminders)
                return reminders.error();
            return Counts{*figures, int(letters->size()), int(requests->size()), int(reminders->size())};
        },
        [this](const Result<Counts> &counts) {
            m_counting = false;
            if (!counts)
                return; // whatever is wrong shows where something is done; counts are no reason to disturb
            m_navigation->setCount(Page::Due, counts->figures.dueIn30Days);
            m_navigation->setCount(Page::Reminders, counts->reminders);
            m_navigation->setCount(Page::Resolutions, counts->figures.all);
            m_navigation->setCount(Page::Letters, counts->letters);
            m_navigation->setCount(Page::Requests, counts->requests);
            m_navigation->setCount(Page::Offices, int(m_session.directory().offices.size()));
        });
}

void Workspace::focusPage()
{
    if (isListShown())
        m_lists->focusList();
    else
        widgets::focusWork(*m_pages[int(m_shown)]);
}

void Workspace::setDetailBeside(bool beside)
{
    m_lists->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

bool Workspace::isDetailBeside() const
{
    return m_lists->orientation() == Qt::Horizontal;
}

}
