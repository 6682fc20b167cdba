#include "ui/window/MainWindow.h"

#include "core/base/ErrorText.h"
#include "core/request/ReturnedFiles.h"
#include "ui/requests/RequestsArea.h"
#include "ui/session/Session.h"
#include "ui/start/RecentFiles.h"
#include "ui/start/StartPage.h"
#include "ui/widgets/AccessibleNames.h"
#include "ui/widgets/InPlaceText.h"
#include "ui/widgets/ItemViewAccess.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Tones.h"
#include "ui/widgets/UndoKeys.h"
#include "ui/widgets/WheelGuard.h"
#include "ui/widgets/WithinScreen.h"
#include "ui/window/Dropped.h"
#include "ui/window/MainWindowActions.h"
#include "ui/window/StatusLine.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPalette>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoGroup>

namespace ui::window {

using namespace core::base;
using namespace core::model;
using session::Session;
using widgets::MessageBar;

namespace {

/// So many places are remembered that the keyboard was at.
constexpr qsizetype mostPlaces = 24;

/// Some platform themes leave the colour of placeholders black in a dark palette.
void mendPlaceholders()
{
    QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor placeholder = palette.color(QPalette::PlaceholderText);
    if (widgets::isDark(palette) == (placeholder.lightness() > base.lightness()))
        return;
    QColor mended = palette.color(QPalette::Text);
    mended.setAlphaF(0.6F);
    palette.setColor(QPalette::PlaceholderText, mended);
    QApplication::setPalette(palette);
}

/// What holds for every widget of the program; before the first is made, or assistive programs get to know that one as Qt
/// tells it.
start::Environment afterPreparing(start::Environment environment)
{
    mendPlaceholders();
    widgets::installAccessibleNames();
    widgets::installItemViewAccess();
    widgets::installWheelGuard();
    widgets::installUndoKeys();
    widgets::installBringIntoView();
    widgets::installWithinScreen();
    return environment;
}

}

MainWindow::MainWindow(start::Environment environment)
    : m_environment(afterPreparing(std::move(environment))), m_actions(std::make_unique<Actions>()),
      m_undo(new QUndoGroup(this)), m_central(new QStackedWidget(this)),
      m_start(new start::StartPage(m_environment, m_central)), m_search(new QLineEdit(this)),
      m_status(new StatusLine(*statusBar())), m_today(m_environment.clock.today())
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/beschlusskontrolle.svg")));
    setAcceptDrops(true);
    m_central->addWidget(m_start);
    setCentralWidget(m_central);
    buildActions();
    buildMenus();
    buildToolBar();
    connect(m_start, &start::StartPage::openRequested, this, &MainWindow::openDatabase);
    connect(m_start, &start::StartPage::restored, this, [this](const QString &path, const QString &damaged) {
        if (openDatabase(path))
            m_workspace->messages().showMessage(
                MessageBar::Kind::Information,
                tr("The backup was restored. The damaged file is kept as %1.").arg(QDir::toNativeSeparators(damaged)));
    });
    m_poll.setInterval(1000);
    connect(&m_poll, &QTimer::timeout, this, &MainWindow::everySecond);
    const QSize usual(1280, 840);
    resize(widgets::withinScreen(usual, *this));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard moves while the parts go
    closeDatabase();
}

void MainWindow::openFiles(const QStringList &files)
{
    QStringList letters;
    QStringList answers;
    for (const QString &file : files) {
        // The open one is not looked into: closing such a handle would drop SQLite's locks on it.
        if (m_session &&
            QFileInfo(file).canonicalFilePath() == QFileInfo(m_session->database().location()).canonicalFilePath())
            continue;
        if (isDatabase(file))
            openDatabase(file);
        else if (core::request::mayBeReturnedForm(file))
            answers += file;
        else
            letters += file;
    }
    if (!m_workspace) {
        m_waitingFiles += letters + answers;
        if (!m_waitingFiles.isEmpty())
            m_start->showWaiting(m_waitingFiles);
        return;
    }
    if (!answers.isEmpty())
        m_workspace->readAnswers(answers);
    if (!letters.isEmpty())
        m_workspace->importFiles(letters);
}

bool MainWindow::openDatabase(const QString &path)
{
    auto database = m_environment.open(path);
    if (!database) {
        if (m_workspace) {
            m_workspace->messages().showMessage(
                MessageBar::Kind::Error,
                QStringLiteral("%1 (%2)").arg(sentence(database.error()), QDir::toNativeSeparators(path)));
        } else {
            m_start->refresh();
            m_start->showFailure(path, database.error());
        }
        return false;
    }
    if (!mayLeave([this, path] { openDatabase(path); }))
        return false;
    closeDatabase();
    start::RecentFiles::add(path);
    m_session = std::make_unique<Session>(std::move(*database), m_environment.who, m_environment.clock);
    m_undo->addStack(&m_session->undoStack());
    m_undo->setActiveStack(&m_session->undoStack());
    m_workspace = new Workspace(*m_session, m_central);
    m_central->addWidget(m_workspace);
    m_central->setCurrentWidget(m_workspace);
    connectWorkspace();
    m_start->tellIn(&m_workspace->messages());
    m_workspace->restoreState(QSettings());
    m_status->showDatabase(m_session->database().location(), m_session->database().readOnlyReason());
    if (m_session->isReadOnly())
        m_workspace->messages().showMessage(MessageBar::Kind::Warning, m_session->database().readOnlyReason());
    else if (const QString note = m_session->database().openingNote(); !note.isEmpty())
        m_workspace->messages().showMessage(MessageBar::Kind::Warning, note);
    m_place = core::store::FilePlace::Here;
    m_readOnlyReason = m_session->database().readOnlyReason();
    m_settling = false;
    m_poll.start();
    constexpr int backupDelayMs = 3000; // after the window is there and calm
    QTimer::singleShot(backupDelayMs, m_workspace, [this] {
        backUpDaily();
        tellWhatIsDue();
    });
    updateActions();
    updateTitle();
    if (!m_waitingFiles.isEmpty())
        openFiles(std::exchange(m_waitingFiles, {}));
    return true;
}

void MainWindow::openLast()
{
    const QStringList recent = start::RecentFiles::load();
    if (!recent.isEmpty() && QFileInfo::exists(recent.front()))
        openDatabase(recent.front());
    else if (!recent.isEmpty())
        m_start->showMissing(recent.front());
    else if (QFileInfo::exists(m_environment.defaultDatabase))
        openDatabase(m_environment.defaultDatabase);
}

void MainWindow::connectWorkspace()
{
    connect(m_session.get(), &Session::directoryChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::currentResolutionChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::searchLeft, m_search, &QLineEdit::clear);
    connect(m_workspace, &Workspace::desktopSettingsChanged, this, [this] {
        if (m_environment.desktopSettingsChanged)
            m_environment.desktopSettingsChanged();
    });
    connect(m_session.get(), &Session::saved, m_status, &StatusLine::showSaved);
    connect(m_session.get(), &Session::unwrittenChanged, m_status,
            [this, session = m_session.get()] { m_status->showState(session->isWaiting(), session->hasUnwritten()); });
    // Leaving deletes the session, which must have finished telling.
    connect(
        m_session.get(), &Session::waiting, this,
        [this](bool on) {
            if (const auto leave = on ? nullptr : std::exchange(m_leave, nullptr))
                leave();
        },
        Qt::QueuedConnection);
}

bool MainWindow::mayLeave(std::function<void()> again)
{
    if (!m_workspace)
        return true;
    m_workspace->flush();
    m_session->retryUnwritten();
    if (!m_session->isWaiting() && !m_session->holdsOnlyInMemory())
        return true;
    if (!m_session->isWaiting()) {
        m_workspace->messages().showMessage(
            MessageBar::Kind::Error,
            tr("What was typed last could not be saved, not even as a draft. Closing now would lose it; make room on the disk, or see that the drive is there."),
            {{tr("&Try again"), again}, {tr("Close &without saving"), [this, again] {
                                             closeDatabase();
                                             again();
                                         }}});
        return false;
    }
    m_leave = std::move(again);
    m_workspace->messages().showMessage(
        MessageBar::Kind::Warning,
        tr("Another program is writing to the database; this one is closed as soon as everything is saved."),
        {{tr("Close &without saving"), [this] {
              const auto leave = std::exchange(m_leave, nullptr);
              closeDatabase();
              if (leave)
                  leave();
          }}});
    return false;
}

void MainWindow::closeDatabase()
{
    m_poll.stop();
    if (!m_workspace)
        return;
    m_leave = nullptr;
    m_workspace->flush();
    saveState();
    m_start->tellIn(nullptr);
    delete std::exchange(m_workspace, nullptr);
    m_undo->setActiveStack(nullptr);
    m_session.reset();
    m_status->clear();
}

void MainWindow::leaveDatabase()
{
    if (!mayLeave([this] { leaveDatabase(); }))
        return;
    closeDatabase();
    m_start->refresh();
    m_central->setCurrentWidget(m_start);
    updateActions();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString program = QStringLiteral("Beschlusskontrolle");
    setWindowTitle(m_session ? QStringLiteral("%1 – %2").arg(
                                   QFileInfo(m_session->database().location()).completeBaseName(), program)
                             : program);
}

void MainWindow::showPage(Page page)
{
    if (!m_workspace)
        return;
    m_workspace->showPage(page);
    m_workspace->focusPage();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return widgets::focusNext(*this, next);
}

void MainWindow::noteFocus(QWidget *now)
{
    if (!now || now->window() != this)
        return;
    // An editor that is there only while one types comes back with what it belongs to.
    while (now->parentWidget() && now->parentWidget()->focusProxy() == now)
        now = now->parentWidget();
    m_places.removeIf([now](const QPointer<QWidget> &place) { return !place || place == now; });
    m_places.prepend(now);
    m_places.resize(std::min(m_places.size(), mostPlaces));
}

void MainWindow::moveToNextPane(int step)
{
    if (!m_workspace)
        return;
    auto panes = widgets::panesInReadingOrder(*m_workspace);
    panes.push_back({m_search}); // the last stop
    const auto belongsTo = [](const std::vector<QWidget *> &pane, const QWidget *place) {
        return place && std::any_of(pane.begin(), pane.end(), [place](const QWidget *control) {
                   return control == place || place->isAncestorOf(control) || control->isAncestorOf(place);
               });
    };
    const auto now =
        std::find_if(panes.begin(), panes.end(), [&](const auto &pane) { return belongsTo(pane, focusWidget()); });
    const auto count = std::ptrdiff_t(panes.size());
    const std::ptrdiff_t at = now == panes.end() ? (step > 0 ? -1 : count) : now - panes.begin();
    const auto &next = panes[size_t((at + step + count) % count)];
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const QWidget *known) {
        return belongsTo(next, known) && known->isVisibleTo(this) && known->isEnabled();
    });
    if (place != m_places.end())
        return (*place)->setFocus(Qt::ShortcutFocusReason);
    // Not in a text that is edited as soon as one is there.
    const auto calm = std::find_if(next.begin(), next.end(),
                                   [](QWidget *control) { return !qobject_cast<widgets::InPlaceText *>(control); });
    (calm == next.end() ? next.front() : *calm)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::everySecond()
{
    const auto polled = m_session->database().poll();
    watchFile();
    settleAtRest();
    // Said once, not every second; another program that is writing is no news.
    if (!polled && !m_pollFailed && polled.error().kind != ErrorKind::Busy && polled.error().kind != ErrorKind::Gone)
        m_session->report(polled.error());
    m_pollFailed = !polled;
    if (m_session->hasUnwritten())
        m_session->retryUnwritten();
    tellOfSettings();
    const QDate today = m_environment.clock.today();
    if (today == m_today)
        return;
    m_today = today;
    m_workspace->refreshToday();
    backUpDaily();
    tellWhatIsDue();
}

void MainWindow::saveState()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_workspace->saveState(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Only a person closes the window this way; “Quit” and the end of the desktop's session come from within.
    if (event->spontaneous() && m_environment.staysInTray && m_environment.staysInTray()) {
        event->ignore();
        hideToTray();
        return;
    }
    if (!mayLeave([this] { close(); })) {
        event->ignore();
        show(); // from the tray: what is waited for is told there
        return;
    }
    closeDatabase();
    m_central->setCurrentWidget(m_start);
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

}
