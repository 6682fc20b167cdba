#include "ui/window/Workspace.h"

#include "core/base/ErrorText.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/common/Job.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Session.h"
#include "ui/common/Tones.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/house/HousePage.h"
#include "ui/import/ImportPage.h"
#include "ui/letter/LetterPage.h"
#include "ui/letter/LettersPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/reminders/RemindersPage.h"
#include "ui/requests/RequestsArea.h"
#include "ui/resolutions/NewResolutionDialog.h"
#include "ui/resolutions/SearchPage.h"
#include "ui/window/CalendarKeeper.h"
#include "ui/window/ConflictDialog.h"

#include <QFileDialog>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::window {

using namespace core::base;
using namespace core::model;
using common::MessageBar;
using common::Session;

namespace {

/// What navigation counts, read in one go on a job's thread.
struct Counts {
    core::store::Figures figures;
    int letters = 0;
    int requests = 0; ///< open ones
    int reminders = 0; ///< mine, due
};

constexpr int countPauseMs = 250;
constexpr int noticeMs = 8000;

}

Workspace::Workspace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_messages(new MessageBar(this)), m_across(new QSplitter(this)),
      m_navigation(new Navigation(m_across)), m_stack(new QStackedWidget(m_across)), m_lists(new ListDetail(session, m_stack)),
      m_calendars(new CalendarKeeper(session, this))
{
    setObjectName(QStringLiteral("workspace"));
    m_across->setObjectName(QStringLiteral("navigationSplitter"));
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({190, 1000});
    m_stack->addWidget(m_lists);
    m_pages[int(Page::Due)] = m_lists;
    m_pages[int(Page::Resolutions)] = m_lists;
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
        m_messages->showMessage(MessageBar::Kind::Warning, tr("The calendar files are not up to date: %1").arg(sentence));
    });
    connectSession();
    connectLists();
    m_countPause.start();
}

void Workspace::connectSession()
{
    connect(&m_session, &Session::changed, this, &Workspace::onChanged);
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        if (pageTellsFailures())
            return;
        m_messageEnd.stop();
        m_messages->showError(error);
    });
    connect(&m_session, &Session::conflict, this, &Workspace::showConflict);
}

/// The page of a resolution, of a letter and of an import have message bars of their own, where the eye is.
bool Workspace::pageTellsFailures() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_letter || shown == m_import || shown == m_house || (shown == m_lists && !m_lists->current().isNull());
}

/// Both versions are shown on the page that the record belongs to; what belongs to none is asked about here.
void Workspace::showConflict(const common::Conflict &conflict)
{
    for (const Change &change : conflict.mine.changes) {
        const auto resolution = resolutionOf(change.after ? *change.after : *change.before);
        if (resolution && (m_stack->currentWidget() == m_letter || resolution == currentResolution()))
            return;
    }
    auto *dialog = new ConflictDialog(m_session, conflict, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    return m_stack->currentWidget() == m_lists ? m_lists->current() : ResolutionId{};
}

std::vector<ResolutionId> Workspace::chosenResolutions() const
{
    return m_stack->currentWidget() == m_lists ? m_lists->chosen() : std::vector<ResolutionId>();
}

void Workspace::showPage(Page page)
{
    m_page = page;
    if (!m_pages[int(page)])
        m_pages[int(page)] = makePage(page);
    if (page == Page::Due || page == Page::Resolutions)
        m_lists->showList(page == Page::Due ? ListDetail::List::Due : ListDetail::List::All);
    showWidget(m_pages[int(page)]);
    m_navigation->choose(page);
    Q_EMIT searchLeft();
    Q_EMIT pageChanged(page);
}

void Workspace::showWidget(QWidget *widget)
{
    m_stack->setCurrentWidget(widget);
    Q_EMIT currentResolutionChanged(currentResolution());
}

QWidget *Workspace::makePage(Page page)
{
    QWidget *made = nullptr;
    if (page == Page::Letters) {
        auto *letters = new letter::LettersPage(m_session, m_stack);
        connect(letters, &letter::LettersPage::activated, this, [this](MemoId memo, ResolutionId resolution) {
            letterPage().open(memo, resolution);
            showWidget(m_letter);
        });
        connect(letters, &letter::LettersPage::batchRequested, this, &Workspace::showBatch);
        made = letters;
    } else if (page == Page::Overview) {
        auto *overview = new overview::OverviewPage(m_session, m_stack);
        connect(overview, &overview::OverviewPage::listRequested, this, &Workspace::showFiltered);
        connect(overview, &overview::OverviewPage::resolutionRequested, this, &Workspace::openResolution);
        connect(overview, &overview::OverviewPage::remindersRequested, this, [this] { showPage(Page::Reminders); });
        made = overview;
    } else if (page == Page::Calendar) {
        m_calendar = new calendar::CalendarPage(m_session, m_stack);
        connect(m_calendar, &calendar::CalendarPage::resolutionRequested, this, &Workspace::openResolution);
        made = m_calendar;
    } else if (page == Page::Reminders) {
        m_reminders = new reminders::RemindersPage(m_session, m_stack);
        connect(m_reminders, &reminders::RemindersPage::resolutionRequested, this, &Workspace::openResolution);
        connect(m_reminders, &reminders::RemindersPage::digestsRequested, this, &Workspace::showDigests);
        made = m_reminders;
    } else if (page == Page::Requests) {
        m_requests = new requests::RequestsArea(m_session, m_stack);
        connect(m_requests, &requests::RequestsArea::resolutionRequested, this, &Workspace::openResolution);
        made = m_requests;
    } else {
        made = new directory::DirectoryPage(m_session, m_stack);
    }
    m_stack->addWidget(made);
    return made;
}

letter::LetterPage &Workspace::letterPage()
{
    if (!m_letter) {
        m_letter = new letter::LetterPage(m_session, m_stack);
        m_stack->addWidget(m_letter);
        connect(m_letter, &letter::LetterPage::closed, this, [this] { showPage(m_page); });
    }
    return *m_letter;
}

import::ImportPage &Workspace::importPage()
{
    if (!m_import) {
        m_import = new import::ImportPage(m_session, m_stack);
        m_stack->addWidget(m_import);
        connect(m_import, &import::ImportPage::closed, this, [this] {
            if (m_stack->currentWidget() == m_import)
                showPage(m_page);
        });
        connect(m_import, &import::ImportPage::accepted, this, [this](ResolutionId id) {
            showPage(Page::Resolutions);
            m_lists->open(id);
        });
    }
    return *m_import;
}

void Workspace::flush()
{
    m_lists->flush();
    if (m_calendar)
        m_calendar->flush();
    if (m_letter)
        m_letter->flush();
    if (m_house)
        m_house->flush();
    flushSettings();
}

void Workspace::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        if (m_lists->shownList() == ListDetail::List::Search)
            showPage(m_page);
        return;
    }
    m_lists->search().search(words);
    if (m_lists->shownList() != ListDetail::List::Search)
        m_lists->showList(ListDetail::List::Search);
    showWidget(m_lists);
}

void Workspace::enterSearchHits()
{
    if (m_lists->shownList() == ListDetail::List::Search)
        m_lists->focusList();
}

void Workspace::openResolution(ResolutionId id)
{
    if (m_page != Page::Due && m_page != Page::Resolutions)
        showPage(Page::Resolutions);
    m_lists->open(id);
}

void Workspace::showFiltered(const core::store::ResolutionFilter &filter)
{
    showPage(Page::Resolutions);
    m_lists->page(resolutions::ListPage::Kind::All).showFilter(filter);
    m_lists->focusList();
}

void Workspace::importFiles(const QStringList &files)
{
    importPage().openFiles(files);
    showWidget(m_import);
}

void Workspace::composeLetter(ResolutionId id)
{
    if (id.isNull())
        return;
    letterPage().compose(id);
    showWidget(m_letter);
}

void Workspace::showHouseStyle()
{
    if (!m_house) {
        m_house = new house::HousePage(m_session, m_stack);
        m_stack->addWidget(m_house);
        connect(m_house, &house::HousePage::closed, this, [this] { showPage(m_page); });
    }
    showWidget(m_house);
}

void Workspace::chooseFilesToImport()
{
    auto *dialog = new QFileDialog(this, tr("Import status letters"), QString(),
                                   tr("Letters (*.txt *.pdf);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Workspace::importFiles);
    dialog->open();
}

void Workspace::askForNewResolution()
{
    auto *dialog = new resolutions::NewResolutionDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &resolutions::NewResolutionDialog::created, this, [this](ResolutionId id) {
        showPage(Page::Resolutions);
        m_lists->open(id);
        m_lists->focusDetail();
    });
    dialog->open();
}

void Workspace::refreshToday()
{
    m_lists->refreshToday();
    if (m_requests)
        m_requests->refresh();
    if (auto *overview = qobject_cast<overview::OverviewPage *>(m_pages[int(Page::Overview)]))
        overview->refresh();
    if (m_calendar)
        m_calendar->refresh();
    if (m_reminders)
        m_reminders->refresh();
    m_calendars->soon();
    m_countPause.start();
}

void Workspace::onChanged(const core::store::ChangeNotice &notice)
{
    m_countPause.start();
    // What a job of this window wrote over its own connection is no news.
    if (!notice.external || notice.by == m_session.who())
        return;
    m_messages->showMessage(MessageBar::Kind::Information,
                            notice.by.isEmpty() ? tr("Changed by another program just now.")
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
    common::Job::startWith<Counts>(
        m_session.database(), this,
        [today = m_session.today(), who = m_session.who()](core::store::Database &database, Progress &) -> Result<Counts> {
            const auto figures = database.resolutions().figures(today);
            if (!figures)
                return figures.error();
            const auto letters = database.memos().list();
            if (!letters)
                return letters.error();
            const auto requests = database.reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}});
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

std::vector<QWidget *> Workspace::panes() const
{
    if (m_stack->currentWidget() == m_lists)
        return {m_navigation, m_lists->listPane(), m_lists->detailPane()};
    return {m_navigation, m_stack->currentWidget()};
}

void Workspace::focusPane(int pane)
{
    if (pane == 0)
        m_navigation->setFocus(Qt::ShortcutFocusReason);
    else if (m_stack->currentWidget() == m_lists)
        pane == 1 ? m_lists->focusList() : m_lists->focusDetail();
    else if (QWidget *page = m_stack->currentWidget())
        common::focusFirst(*page);
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
