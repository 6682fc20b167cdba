#pragma once

#include "core/model/Id.h"
#include "ui/start/Environment.h"
#include "ui/window/Navigation.h"

#include <QDate>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QUndoGroup;

namespace ui::session {
class Session;
}
namespace ui::start {
class StartPage;
}

namespace ui::window {

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

    session::Session *session() { return m_session.get(); }
    Workspace *workspace() { return m_workspace; }

Q_SIGNALS:
    /// The window was closed for good, not into the tray.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Actions;

    void buildActions();
    void buildMenus();
    void buildToolBar();
    void fillRecentMenu();
    void connectWorkspace();
    void closeDatabase();
    /// Back to the start page.
    void leaveDatabase();
    /// Whether the open database may be left now. If something waits to be written, `again` is called as soon as it is.
    bool mayLeave(std::function<void()> again);
    void updateActions();
    void updateTitle();
    void showPage(Page page);
    void moveToNextPane(int step);
    void noteFocus(QWidget *now);
    void everySecond();
    void watchFile();
    void tellFileIsGone();
    void goOnWithNewFile();
    void chooseOwnFile();
    void moveToOwnFile(const QString &path);
    void settleAtRest();
    void chooseBackup();
    void backUpTo(const QString &path);
    void backUpDaily();
    void tellWhatIsDue();
    void hideToTray();
    void tellOfSettings();
    void showLastBackup();
    void saveState();
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run);

    start::Environment m_environment;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Actions> m_actions;
    QUndoGroup *m_undo;
    QStackedWidget *m_central;
    start::StartPage *m_start;
    Workspace *m_workspace = nullptr;
    QLineEdit *m_search;
    QMenu *m_recent = nullptr;
    StatusLine *m_status;
    QList<QPointer<QWidget>> m_places; ///< where the keyboard was, the newest first
    QTimer m_poll;
    QDate m_today;
    QStringList m_waitingFiles; ///< letters and forms that were opened before a database was
    bool m_pollFailed = false;
    bool m_toldOfSettings = false;
    core::store::FilePlace m_place = core::store::FilePlace::Here;
    QString m_readOnlyReason;
    qint64 m_unsettled = 0; ///< bytes beside the file, a second ago
    bool m_settling = false;
    std::function<void()> m_leave; ///< what was put off until everything is written
};

}
