#pragma once

#include "ui/window/Page.h"

#include <QObject>
#include <functional>
#include <memory>

class QWidget;

namespace core::store {
class Database;
}
namespace ui::session {
class Session;
}
namespace ui::start {
struct Environment;
}

namespace ui::window {

class BackupKeeper;
class StatusLine;
class Workspace;

/// A database that is open: its session, what is shown of it, and what looks after it by itself.
class ShownDatabase : public QObject
{
    Q_OBJECT
public:
    /// The workspace is shown in `parent`.
    ShownDatabase(std::unique_ptr<core::store::Database> database, const start::Environment &environment,
                  StatusLine &status, QWidget *parent);
    /// Saves what is being typed.
    ~ShownDatabase() override;

    session::Session &session() { return *m_session; }
    Workspace &workspace() { return *m_workspace; }
    QString location() const;

    /// Tells what is to be known about the file, and begins to look after it.
    void keep();
    /// Asks where to back it up to.
    void chooseBackup();
    /// Whether it may be closed now. If something waits to be written, that is told with the choice to close all the same,
    /// and `leave` is called as soon as it is written, or told to close: it then closes without asking again.
    bool mayLeave(std::function<void()> leave, std::function<void()> leaveUnsaved);

Q_SIGNALS:
    /// It goes on in another file.
    void moved();
    /// What is due was told, and somebody wants to see it.
    void comeForwardAsked(ui::window::Page page);

private:
    void connectSession();
    void beginDay();
    void tellWhatIsDue();

    const start::Environment &m_environment;
    StatusLine &m_status;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    BackupKeeper *m_backups = nullptr;
    std::function<void()> m_leave; ///< what was put off until everything is written
};

}
