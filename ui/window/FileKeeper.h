#pragma once

#include "core/store/Database.h"

#include <QObject>

namespace ui::session {
class Session;
}

namespace ui::window {

class Workspace;

/// Looks after the file of the open database, which anybody may take away, replace, or bring back, and tells of it.
class FileKeeper : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the workspace.
    FileKeeper(session::Session &session, Workspace &workspace);

    /// To be called about once a second.
    void look();

Q_SIGNALS:
    /// Everything goes on in a file of its own.
    void moved(const QString &path);

private:
    void watch();
    void tellFileIsGone();
    void goOnWithNewFile();
    void chooseOwnFile();
    void moveToOwnFile(const QString &path);
    void settleAtRest();

    session::Session &m_session;
    Workspace &m_workspace;
    core::store::FilePlace m_place = core::store::FilePlace::Here;
    QString m_readOnlyReason;
    qint64 m_unsettled = 0; ///< bytes beside the file, at the last look
    bool m_settling = false;
};

}
