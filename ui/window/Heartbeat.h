#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace ui::session {
class Session;
}

namespace ui::window {

class FileKeeper;
class Workspace;

/// What happens once a second while a database is open: what others wrote is noticed, its file is looked after, what could
/// not be written is tried again, and a new day begins.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the workspace; beats from start() on.
    Heartbeat(session::Session &session, Workspace &workspace, FileKeeper &file);

    void start() { m_timer.start(); }

Q_SIGNALS:
    void dayBegan();

private:
    void beat();
    void tellOfSettings();

    session::Session &m_session;
    Workspace &m_workspace;
    FileKeeper &m_file;
    QTimer m_timer;
    QDate m_today;
    bool m_pollFailed = false;
    bool m_toldOfSettings = false;
};

}
