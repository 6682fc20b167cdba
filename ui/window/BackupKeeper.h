#pragma once

#include <QObject>

namespace ui::session {
class Session;
}
namespace ui::start {
struct Environment;
}

namespace ui::window {

class StatusLine;
class Workspace;

/// Backs up the open database, once a day by itself and whenever it is asked to, and tells when it did last.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the workspace.
    BackupKeeper(session::Session &session, Workspace &workspace, const start::Environment &environment,
                 StatusLine &status);

    /// Asks where to, and does it.
    void choose();
    /// Unless it was done today.
    void backUpDaily();

private:
    void backUpTo(const QString &path);
    void showLast();

    session::Session &m_session;
    Workspace &m_workspace;
    const start::Environment &m_environment;
    StatusLine &m_status;
};

}
