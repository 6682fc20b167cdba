#pragma once

#include "ui/window/Page.h"

#include <QAction>
#include <functional>

class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoGroup;

namespace ui::session {
class Session;
}
namespace ui::start {
class StartPage;
}

namespace ui::window {

class Workspace;

/// What menus, tool bar and keys do. They act on the open database; without one only a database can be opened.
class Commands : public QObject
{
    Q_OBJECT
public:
    Commands(QMainWindow &window, QUndoGroup &undo, start::StartPage &start);

    /// What they act on from now on; null when no database is open.
    void actOn(Workspace *workspace, session::Session *session);
    QLineEdit &searchField() { return *m_search; }

Q_SIGNALS:
    void openAsked(const QString &path);
    void closeAsked();
    void backupAsked();
    void paneAsked(int step);

private:
    void makeFileActions(start::StartPage &start);
    void makeUndoActions(QUndoGroup &undo);
    void makePageActions();
    void makeResolutionActions();
    void makeOtherActions();
    void fillMenus();
    void fillToolBar();
    void fillRecentMenu();
    void addSearchField(QToolBar &bar);
    void update();
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run);

    QMainWindow &m_window;
    Workspace *m_workspace = nullptr;
    session::Session *m_session = nullptr;
    QLineEdit *m_search;
    QMenu *m_recent = nullptr;

    QAction *m_openDatabase;
    QAction *m_newDatabase;
    QAction *m_closeDatabase;
    QAction *m_import;
    QAction *m_backup;
    QAction *m_quit;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_pages[navigationCount];
    QAction *m_beside;
    QAction *m_nextPane;
    QAction *m_previousPane;
    QAction *m_newResolution;
    QAction *m_letter;
    QAction *m_releaseLetter;
    QAction *m_askOffices;
    QAction *m_batch;
    QAction *m_settings;
    QAction *m_calendars;
    QAction *m_digests;
    QAction *m_approve;
    QAction *m_untracked;
    QAction *m_remind;
    QAction *m_houseStyle;
    QAction *m_shortcuts;
    QAction *m_about;
};

}
