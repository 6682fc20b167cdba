#include "ui/window/Commands.h"

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
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

namespace ui::window {

using session::Session;

QAction *Commands::add(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, &m_window);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    m_window.addAction(action);
    return action;
}

Commands::Commands(QMainWindow &window, QUndoGroup &undo, start::StartPage &start)
    : QObject(&window), m_window(window), m_search(new QLineEdit(&window))
{
    makeFileActions(start);
    makeUndoActions(undo);
    makePageActions();
    makeResolutionActions();
    makeOtherActions();
    fillMenus();
    fillToolBar();
    update();
}

void Commands::actOn(Workspace *workspace, Session *session)
{
    m_workspace = workspace;
    m_session = session;
    if (workspace) {
        connect(session, &Session::directoryChanged, this, &Commands::update);
        connect(workspace, &Workspace::pageChanged, this, &Commands::update);
        connect(workspace, &Workspace::currentResolutionChanged, this, &Commands::update);
        connect(workspace, &Workspace::searchLeft, m_search, &QLineEdit::clear);
    }
    update();
}

void Commands::makeFileActions(start::StartPage &start)
{
    m_openDatabase = add(QStringLiteral("actionOpenDatabase"), tr("&Open database…"), QKeySequence::Open,
                         [&start] { start.chooseDatabase(); });
    m_newDatabase =
        add(QStringLiteral("actionNewDatabase"), tr("&New database…"), {}, [&start] { start.chooseNewDatabase(); });
    m_closeDatabase =
        add(QStringLiteral("actionCloseDatabase"), tr("&Close database"), {}, [this] { Q_EMIT closeAsked(); });
    m_import = add(QStringLiteral("actionImport"), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                   [this] { m_workspace->chooseFilesToImport(); });
    m_backup = add(QStringLiteral("actionBackup"), tr("&Back up now…"), {}, [this] { Q_EMIT backupAsked(); });
    m_quit = add(QStringLiteral("actionQuit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
                 [this] { m_window.close(); });
}

void Commands::makeUndoActions(QUndoGroup &undo)
{
    m_undo = undo.createUndoAction(&m_window, tr("Undo"));
    m_redo = undo.createRedoAction(&m_window, tr("Redo"));
    // Qt puts the name of the step behind the word without a mark.
    connect(&undo, &QUndoGroup::undoTextChanged, m_undo, [action = m_undo](const QString &step) {
        action->setText(step.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(step));
    });
    connect(&undo, &QUndoGroup::redoTextChanged, m_redo, [action = m_redo](const QString &step) {
        action->setText(step.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(step));
    });
    m_undo->setObjectName(QStringLiteral("actionUndo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(QStringLiteral("actionRedo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
}

void Commands::makePageActions()
{
    auto *group = new QActionGroup(this);
    for (int i = 0; i < navigationCount; ++i) {
        m_pages[i] = add(QStringLiteral("actionPage") + pageName(Page(i)), pageTitle(Page(i)),
                         QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] {
                             m_workspace->showPage(Page(i));
                             m_workspace->focusPage();
                         });
        m_pages[i]->setCheckable(true);
        group->addAction(m_pages[i]);
    }
    m_beside = add(QStringLiteral("actionBeside"), tr("Detail &beside the list"), {},
                   [this] { m_workspace->setDetailBeside(m_beside->isChecked()); });
    m_beside->setCheckable(true);
    m_nextPane = add(QStringLiteral("actionNextPane"), tr("&Next pane"), QKeySequence(Qt::Key_F6),
                     [this] { Q_EMIT paneAsked(1); });
    m_previousPane = add(QStringLiteral("actionPreviousPane"), tr("&Previous pane"),
                         QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { Q_EMIT paneAsked(-1); });
}

void Commands::makeResolutionActions()
{
    m_newResolution = add(QStringLiteral("actionNewResolution"), tr("&New resolution…"), QKeySequence::New,
                          [this] { m_workspace->askForNewResolution(); });
    m_letter = add(QStringLiteral("actionLetter"), tr("Compose &letter…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                   [this] { m_workspace->composeLetter(m_workspace->currentResolution()); });
    m_releaseLetter = add(QStringLiteral("actionReleaseLetter"), tr("Compose and relea&se letter…"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                          [this] { m_workspace->releaseLetter(m_workspace->currentResolution()); });
    m_askOffices = add(QStringLiteral("actionAskOffices"), tr("&Ask the offices about it…"), {},
                       [this] { m_workspace->askOffices(m_workspace->chosenResolutions()); });
    m_batch = add(QStringLiteral("actionBatch"), tr("&Many letters at once…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_workspace->showBatch(); });
    m_remind = add(QStringLiteral("actionRemind"), tr("&Remind me…"), QKeySequence(Qt::CTRL | Qt::Key_M),
                   [this] { m_workspace->lists().askForReminder(); });
}

void Commands::makeOtherActions()
{
    m_find = add(QStringLiteral("actionFind"), tr("&Search"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_settings = add(QStringLiteral("actionSettings"), tr("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                     [this] { m_workspace->showSettings(); });
    m_calendars =
        add(QStringLiteral("actionCalendars"), tr("Calendar &files…"), {}, [this] { m_workspace->writeCalendars(); });
    m_digests = add(QStringLiteral("actionDigests"), tr("Mails of &what is due…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { m_workspace->showDigests(); });
    m_approve = add(QStringLiteral("actionApprove"), tr("Reports to a&pprove…"), {},
                    [this] { m_workspace->showReportsToApprove(); });
    m_untracked = add(QStringLiteral("actionUntracked"), tr("Neither re&viewed nor exempted…"), {},
                      [this] { m_workspace->showUntracked(); });
    m_houseStyle = add(QStringLiteral("actionHouseStyle"), tr("&House style of letters…"), {},
                       [this] { m_workspace->showHouseStyle(); });
    m_shortcuts = add(QStringLiteral("actionShortcuts"), tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
                      [this] { showShortcuts(&m_window); });
    m_about = add(QStringLiteral("actionAbout"), tr("&About this program"), {}, [this] { showAbout(&m_window); });

    m_import->setIcon(widgets::symbolIcon(QStringLiteral("import")));
    m_newResolution->setIcon(widgets::symbolIcon(QStringLiteral("new")));
    m_letter->setIcon(widgets::symbolIcon(QStringLiteral("letters")));
    m_find->setIcon(widgets::symbolIcon(QStringLiteral("search")));
    m_undo->setIcon(widgets::symbolIcon(QStringLiteral("undo")));
    m_redo->setIcon(widgets::symbolIcon(QStringLiteral("redo")));
}

void Commands::fillMenus()
{
    QMenu *file = m_window.menuBar()->addMenu(tr("&File"));
    file->addActions({m_newDatabase, m_openDatabase});
    m_recent = file->addMenu(tr("&Recently opened"));
    m_recent->setObjectName(QStringLiteral("menuRecent"));
    connect(m_recent, &QMenu::aboutToShow, this, &Commands::fillRecentMenu);
    file->addAction(m_closeDatabase);
    file->addSeparator();
    file->addActions({m_import, m_calendars, m_backup});
    file->addSeparator();
    file->addAction(m_quit);
    QMenu *edit = m_window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addAction(m_find);
    edit->addSeparator();
    edit->addActions({m_houseStyle, m_settings});
    QMenu *view = m_window.menuBar()->addMenu(tr("&View"));
    for (QAction *page : m_pages)
        view->addAction(page);
    view->addSeparator();
    view->addActions({m_beside, m_nextPane, m_previousPane});
    QMenu *resolution = m_window.menuBar()->addMenu(tr("&Resolution"));
    resolution->addActions({m_newResolution, m_letter, m_releaseLetter, m_batch, m_askOffices, m_digests, m_remind});
    resolution->addSeparator();
    resolution->addActions({m_approve, m_untracked});
    resolution->addSeparator();
    connect(resolution, &QMenu::aboutToShow, this, [this, resolution] {
        // The page of a resolution brings its own actions; it is made when the first one is shown.
        if (m_workspace)
            resolution->addActions(m_workspace->lists().detailActions());
    });
    QMenu *help = m_window.menuBar()->addMenu(tr("&Help"));
    help->addActions({m_shortcuts, m_about});
}

void Commands::fillToolBar()
{
    QToolBar *bar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({m_import, m_newResolution, m_letter});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo});
    for (QAction *action : bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setObjectName(QStringLiteral("tool") + action->objectName().mid(6));
            button->setFocusPolicy(Qt::TabFocus);
            // Undo and redo carry what they undo in menu and tool tip; in the bar they would jump.
            if (action == m_undo || action == m_redo)
                button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
    }
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    addSearchField(*bar);
}

void Commands::addSearchField(QToolBar &bar)
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(
        tr("Search numbers, titles, clauses, reports (%1)").arg(m_find->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(440);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->addAction(m_find, QLineEdit::LeadingPosition);
    bar.addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (m_workspace)
            m_workspace->search(words);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_workspace)
            m_workspace->enterSearchHits();
    });
}

void Commands::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &path : start::RecentFiles::load()) {
        // A mnemonic of its own for every ampersand that a path may hold.
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openAsked(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void Commands::update()
{
    const bool open = m_workspace != nullptr;
    const bool writable = open && !m_session->isReadOnly();
    for (QAction *action : {m_closeDatabase, m_backup, m_find, m_batch, m_houseStyle, m_settings, m_calendars,
                            m_digests, m_approve, m_untracked, m_beside, m_nextPane, m_previousPane})
        action->setEnabled(open);
    for (QAction *page : m_pages)
        page->setEnabled(open);
    m_approve->setVisible(!open || core::model::approvesReports(m_session->directory()));
    m_import->setEnabled(writable);
    m_newResolution->setEnabled(writable);
    m_letter->setEnabled(open && !m_workspace->currentResolution().isNull());
    m_releaseLetter->setEnabled(writable && !m_workspace->currentResolution().isNull());
    m_remind->setEnabled(writable && !m_workspace->currentResolution().isNull());
    m_askOffices->setEnabled(writable && !m_workspace->currentResolution().isNull());
    m_search->setEnabled(open);
    if (open) {
        m_pages[int(m_workspace->currentPage())]->setChecked(true);
        m_beside->setChecked(m_workspace->isDetailBeside());
    }
}

}
