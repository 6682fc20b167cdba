#include "ui/window/MainWindow.h"

#include "ui/session/Session.h"
#include "ui/start/StartPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/WholeProgram.h"
#include "ui/widgets/WithinScreen.h"
#include "ui/window/Commands.h"
#include "ui/window/Dropped.h"
#include "ui/window/Panes.h"
#include "ui/window/ShownDatabase.h"
#include "ui/window/StatusLine.h"
#include "ui/window/Workspace.h"

#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoGroup>

namespace ui::window {

using namespace core::base;
using widgets::MessageBar;

namespace {

/// Before the first widget is made, or assistive programs get to know that one as Qt tells it.
start::Environment afterPreparing(start::Environment environment)
{
    widgets::prepareWholeProgram();
    return environment;
}

}

MainWindow::MainWindow(start::Environment environment)
    : m_environment(afterPreparing(std::move(environment))), m_undo(new QUndoGroup(this)),
      m_central(new QStackedWidget(this)), m_start(new start::StartPage(m_environment, m_central)),
      m_commands(new Commands(*this, *m_undo, *m_start)), m_panes(std::make_unique<Panes>(*this)),
      m_status(new StatusLine(*statusBar()))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/beschlusskontrolle.svg")));
    setAcceptDrops(true);
    m_central->addWidget(m_start);
    setCentralWidget(m_central);
    connectCommands();
    connect(m_start, &start::StartPage::openRequested, this, &MainWindow::openDatabase);
    connect(m_start, &start::StartPage::restored, this, [this](const QString &path, const QString &damaged) {
        if (openDatabase(path))
            m_open->workspace().messages().showMessage(
                MessageBar::Kind::Information,
                tr("The backup was restored. The damaged file is kept as %1.").arg(QDir::toNativeSeparators(damaged)));
    });
    const QSize usual(1280, 840);
    resize(widgets::withinScreen(usual, *this));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    updateTitle();
}

MainWindow::~MainWindow()
{
    m_panes.reset(); // the keyboard moves while the parts go
    closeDatabase();
}

void MainWindow::openFiles(const QStringList &files)
{
    const auto [databases, answers, letters] = openedFiles(files, m_open ? m_open->location() : QString());
    for (const QString &database : databases)
        openDatabase(database);
    if (!m_open) {
        m_waitingFiles += letters + answers;
        if (!m_waitingFiles.isEmpty())
            m_start->showWaiting(m_waitingFiles);
        return;
    }
    if (!answers.isEmpty())
        m_open->workspace().readAnswers(answers);
    if (!letters.isEmpty())
        m_open->workspace().importFiles(letters);
}

bool MainWindow::openDatabase(const QString &path)
{
    auto database = m_environment.open(path);
    if (!database) {
        m_start->showFailure(path, database.error());
        return false;
    }
    if (!mayLeave([this, path] { openDatabase(path); }))
        return false;
    closeDatabase();
    m_open = std::make_unique<ShownDatabase>(std::move(*database), m_environment, *m_status, m_central);
    connect(m_open.get(), &ShownDatabase::moved, this, &MainWindow::updateTitle);
    connect(m_open.get(), &ShownDatabase::comeForwardAsked, this, [this](Page page) { comeForward(page); });
    QUndoStack &undo = m_open->session().undoStack();
    m_undo->addStack(&undo);
    m_undo->setActiveStack(&undo);
    Workspace &shown = m_open->workspace();
    m_central->addWidget(&shown);
    m_central->setCurrentWidget(&shown);
    m_commands->actOn(&shown, &m_open->session());
    m_start->tellIn(&shown.messages());
    shown.restoreState(QSettings());
    m_open->keep();
    updateTitle();
    if (!m_waitingFiles.isEmpty())
        openFiles(std::exchange(m_waitingFiles, {}));
    return true;
}

void MainWindow::openLast()
{
    m_start->openLast();
}

void MainWindow::connectCommands()
{
    connect(m_commands, &Commands::openAsked, this, &MainWindow::openDatabase);
    connect(m_commands, &Commands::closeAsked, this, &MainWindow::leaveDatabase);
    connect(m_commands, &Commands::backupAsked, this, [this] { m_open->chooseBackup(); });
    connect(m_commands, &Commands::paneAsked, this, [this](int step) {
        if (m_open)
            m_panes->move(step, m_open->workspace(), m_commands->searchField());
    });
}

bool MainWindow::mayLeave(const std::function<void()> &again)
{
    return !m_open || m_open->mayLeave(again, [this, again] {
        closeDatabase();
        again();
    });
}

void MainWindow::closeDatabase()
{
    if (!m_open)
        return;
    m_open->workspace().flush();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_open->workspace().saveState(settings);
    m_start->tellIn(nullptr);
    m_commands->actOn(nullptr, nullptr);
    m_undo->setActiveStack(nullptr);
    m_open.reset();
    m_status->clear();
}

void MainWindow::leaveDatabase()
{
    if (!mayLeave([this] { leaveDatabase(); }))
        return;
    closeDatabase();
    m_start->refresh();
    m_central->setCurrentWidget(m_start);
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString program = QStringLiteral("Beschlusskontrolle");
    setWindowTitle(m_open ? QStringLiteral("%1 – %2").arg(QFileInfo(m_open->location()).completeBaseName(), program)
                          : program);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return widgets::focusNext(*this, next);
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
    event->acceptProposedAction();
    openFiles(localFiles(*event->mimeData()));
}

/// The program goes on reminding; the first time it says so, and how to end it.
void MainWindow::hideToTray()
{
    if (m_open)
        m_open->workspace().flush();
    hide();
    const QString told = QStringLiteral("desktop/toldOfTray");
    if (!m_environment.notify || QSettings().value(told).toBool())
        return;
    QSettings().setValue(told, true);
    m_environment.notify(
        tr("Beschlusskontrolle goes on in the system tray"),
        tr("The icon there brings the window back. To end the program, choose “Quit” in the menu of the icon, or press Ctrl+Q in the window."),
        [window = QPointer(this)] {
            if (window)
                window->comeForward();
        });
}

void MainWindow::comeForward(std::optional<Page> page)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    if (!page || !m_open)
        return;
    m_open->workspace().showPage(*page);
    m_open->workspace().focusPage();
}

}
