#pragma once

#include "ui/start/Environment.h"
#include "ui/window/ShownDatabase.h"

#include <QMainWindow>
#include <memory>
#include <optional>

class QStackedWidget;
class QUndoGroup;

namespace ui::session {
class Session;
}
namespace ui::start {
class StartPage;
}

namespace ui::window {

class Commands;
class Panes;
class StatusLine;
class Workspace;

/// The window: menus, tool bar, status line, and in the middle either the start page or an open database.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(start::Environment environment);
    ~MainWindow() override;

    /// Opens what is named: a database, or letters to import into the open one.
    void openFiles(const QStringList &files);
    /// False when it could not be opened; the start page then says why.
    bool openDatabase(const QString &path);
    /// The database of last time, or the start page when there is none.
    void openLast();

    /// In front of the other windows, on that page, or as it was left.
    void comeForward(std::optional<Page> page = {});

    session::Session *session() { return m_open ? &m_open->session() : nullptr; }
    Workspace *workspace() { return m_open ? &m_open->workspace() : nullptr; }

Q_SIGNALS:
    /// The window was closed for good, not into the tray.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectCommands();
    void closeDatabase();
    /// Back to the start page.
    void leaveDatabase();
    /// Whether the open database may be left now. If something waits to be written, `again` is called as soon as it is.
    bool mayLeave(const std::function<void()> &again);
    void updateTitle();
    void hideToTray();

    start::Environment m_environment;
    QUndoGroup *m_undo;
    QStackedWidget *m_central;
    start::StartPage *m_start;
    Commands *m_commands;
    std::unique_ptr<Panes> m_panes;
    std::unique_ptr<ShownDatabase> m_open; ///< none: the start page is shown
    StatusLine *m_status;
    QStringList m_waitingFiles; ///< letters and forms that were opened before a database was
};

}
