#include "ui/window/MainWindowActions.h"

#include "core/model/Approval.h"
#include "ui/session/Session.h"
#include "ui/start/RecentFiles.h"
#include "ui/start/StartPage.h"
#include "ui/widgets/SymbolIcon.h"
#include "ui/window/HelpDialogs.h"
#include "ui/window/Workspace.h"

#include <QActionGroup>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

namespace ui::window {

QAction *MainWindow::add(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    Actions &a = *m_actions;
    a.openDatabase = add(QStringLiteral("actionOpenDatabase"), tr("&Open database…"), QKeySequence::Open,
                         [this] { m_start->chooseDatabase(); });
    a.newDatabase =
        add(QStringLiteral("actionNewDatabase"), tr("&New database…"), {}, [this] { m_start->chooseNewDatabase(); });
    a.closeDatabase =
        add(QStringLiteral("actionCloseDatabase"), tr("&Close database"), {}, [this] { leaveDatabase(); });
    a.import = add(QStringLiteral("actionImport"), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                   [this] { m_workspace->chooseFilesToImport(); });
    a.backup = add(QStringLiteral("actionBackup"), tr("&Back up now…"), {}, [this] { chooseBackup(); });
    a.quit = add(QStringLiteral("actionQuit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    a.undo = m_undo->createUndoAction(this, tr("Undo"));
    a.redo = m_undo->createRedoAction(this, tr("Redo"));
    // Qt puts the name of the step behind the word without a mark.
    connect(m_undo, &QUndoGroup::undoTextChanged, a.undo, [action = a.undo](const QString &step) {
        action->setText(step.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(step));
    });
    connect(m_undo, &QUndoGroup::redoTextChanged, a.redo, [action = a.redo](const QString &step) {
        action->setText(step.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(step));
    });
    a.undo->setObjectName(QStringLiteral("actionUndo"));
    a.undo->setShortcut(QKeySequence::Undo);
    a.redo->setObjectName(QStringLiteral("actionRedo"));
    a.redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    a.find = add(QStringLiteral("actionFind"), tr("&Search"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *group = new QActionGroup(this);
    for (int i = 0; i < navigationCount; ++i) {
        a.pages[i] = add(QStringLiteral("actionPage") + pageName(Page(i)), pageTitle(Page(i)),
                         QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { showPage(Page(i)); });
        a.pages[i]->setCheckable(true);
        group->addAction(a.pages[i]);
    }
    a.beside = add(QStringLiteral("actionBeside"), tr("Detail &beside the list"), {},
                   [this] { m_workspace->setDetailBeside(m_actions->beside->isChecked()); });
    a.beside->setCheckable(true);
    a.nextPane = add(QStringLiteral("actionNextPane"), tr("&Next pane"), QKeySequence(Qt::Key_F6),
                     [this] { moveToNextPane(1); });
    a.previousPane = add(QStringLiteral("actionPreviousPane"), tr("&Previous pane"),
                         QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { moveToNextPane(-1); });
    a.newResolution = add(QStringLiteral("actionNewResolution"), tr("&New resolution…"), QKeySequence::New,
                          [this] { m_workspace->askForNewResolution(); });
    a.letter = add(QStringLiteral("actionLetter"), tr("Compose &letter…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                   [this] { m_workspace->composeLetter(m_workspace->currentResolution()); });
    a.releaseLetter = add(QStringLiteral("actionReleaseLetter"), tr("Compose and relea&se letter…"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                          [this] { m_workspace->releaseLetter(m_workspace->currentResolution()); });
    a.askOffices = add(QStringLiteral("actionAskOffices"), tr("&Ask the offices about it…"), {},
                       [this] { m_workspace->askOffices(m_workspace->chosenResolutions()); });
    a.batch = add(QStringLiteral("actionBatch"), tr("&Many letters at once…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_workspace->showBatch(); });
    a.settings = add(QStringLiteral("actionSettings"), tr("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                     [this] { m_workspace->showSettings(); });
    a.calendars =
        add(QStringLiteral("actionCalendars"), tr("Calendar &files…"), {}, [this] { m_workspace->writeCalendars(); });
    a.digests = add(QStringLiteral("actionDigests"), tr("Mails of &what is due…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { m_workspace->showDigests(); });
    a.approve = add(QStringLiteral("actionApprove"), tr("Reports to a&pprove…"), {},
                    [this] { m_workspace->showReportsToApprove(); });
    a.untracked = add(QStringLiteral("actionUntracked"), tr("Neither re&viewed nor exempted…"), {},
                      [this] { m_workspace->showUntracked(); });
    a.remind = add(QStringLiteral("actionRemind"), tr("&Remind me…"), QKeySequence(Qt::CTRL | Qt::Key_M),
                   [this] { m_workspace->lists().askForReminder(); });
    a.houseStyle = add(QStringLiteral("actionHouseStyle"), tr("&House style of letters…"), {},
                       [this] { m_workspace->showHouseStyle(); });
    a.shortcuts = add(QStringLiteral("actionShortcuts"), tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
                      [this] { showShortcuts(this); });
    a.about = add(QStringLiteral("actionAbout"), tr("&About this program"), {}, [this] { showAbout(this); });

    a.import->setIcon(widgets::symbolIcon(QStringLiteral("import")));
    a.newResolution->setIcon(widgets::symbolIcon(QStringLiteral("new")));
    a.letter->setIcon(widgets::symbolIcon(QStringLiteral("letters")));
    a.find->setIcon(widgets::symbolIcon(QStringLiteral("search")));
    a.undo->setIcon(widgets::symbolIcon(QStringLiteral("undo")));
    a.redo->setIcon(widgets::symbolIcon(QStringLiteral("redo")));
}

void MainWindow::buildMenus()
{
    const Actions &a = *m_actions;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.newDatabase, a.openDatabase});
    m_recent = file->addMenu(tr("&Recently opened"));
    m_recent->setObjectName(QStringLiteral("menuRecent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addAction(a.closeDatabase);
    file->addSeparator();
    file->addActions({a.import, a.calendars, a.backup});
    file->addSeparator();
    file->addAction(a.quit);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addAction(a.find);
    edit->addSeparator();
    edit->addActions({a.houseStyle, a.settings});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (QAction *page : a.pages)
        view->addAction(page);
    view->addSeparator();
    view->addActions({a.beside, a.nextPane, a.previousPane});
    QMenu *resolution = menuBar()->addMenu(tr("&Resolution"));
    resolution->addActions({a.newResolution, a.letter, a.releaseLetter, a.batch, a.askOffices, a.digests, a.remind});
    resolution->addSeparator();
    resolution->addActions({a.approve, a.untracked});
    resolution->addSeparator();
    connect(resolution, &QMenu::aboutToShow, this, [this, resolution] {
        // The page of a resolution brings its own actions; it is made when the first one is shown.
        if (m_workspace)
            resolution->addActions(m_workspace->lists().detailActions());
    });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.shortcuts, a.about});
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const Actions &a = *m_actions;
    bar->addActions({a.import, a.newResolution, a.letter});
    bar->addSeparator();
    bar->addActions({a.undo, a.redo});
    for (QAction *action : bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setObjectName(QStringLiteral("tool") + action->objectName().mid(6));
            button->setFocusPolicy(Qt::TabFocus);
            // Undo and redo carry what they undo in menu and tool tip; in the bar they would jump.
            if (action == a.undo || action == a.redo)
                button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
    }
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(
        tr("Search numbers, titles, clauses, reports (%1)").arg(a.find->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(440);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->addAction(a.find, QLineEdit::LeadingPosition);
    bar->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (m_workspace)
            m_workspace->search(words);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_workspace)
            m_workspace->enterSearchHits();
    });
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &path : start::RecentFiles::load()) {
        // A mnemonic of its own for every ampersand that a path may hold.
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openDatabase(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::updateActions()
{
    const Actions &a = *m_actions;
    const bool open = m_workspace != nullptr;
    const bool writable = open && !m_session->isReadOnly();
    for (QAction *action : {a.closeDatabase, a.backup, a.find, a.batch, a.houseStyle, a.settings, a.calendars,
                            a.digests, a.approve, a.untracked, a.beside, a.nextPane, a.previousPane})
        action->setEnabled(open);
    for (QAction *page : a.pages)
        page->setEnabled(open);
    a.approve->setVisible(!open || core::model::approvesReports(m_session->directory()));
    a.import->setEnabled(writable);
    a.newResolution->setEnabled(writable);
    a.letter->setEnabled(open && !m_workspace->currentResolution().isNull());
    a.releaseLetter->setEnabled(writable && !m_workspace->currentResolution().isNull());
    a.remind->setEnabled(writable && !m_workspace->currentResolution().isNull());
    a.askOffices->setEnabled(writable && !m_workspace->currentResolution().isNull());
    m_search->setEnabled(open);
    if (open) {
        a.pages[int(m_workspace->currentPage())]->setChecked(true);
        a.beside->setChecked(m_workspace->isDetailBeside());
    }
}

}
