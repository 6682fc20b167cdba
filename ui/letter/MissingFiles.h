#pragma once

#include "core/letter/life/ReleasedFile.h"
#include "ui/session/Job.h"

#include <QObject>
#include <QPointer>

namespace ui::session {
class Session;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::letter {

/// Looks for released letters whose file is missing because the program or the disk failed, says so, and offers to write
/// the files again.
class MissingFiles : public QObject
{
    Q_OBJECT
public:
    MissingFiles(session::Session &session, widgets::MessageBar &bar, QObject *parent = nullptr);

    /// Looks in a job; nothing missing is nothing to tell.
    void look();
    bool isBusy() const { return m_job; }

Q_SIGNALS:
    /// It was looked for, or written.
    void done();

private:
    void tell(const std::vector<core::letter::MissingFile> &files);
    void writeAgain(const std::vector<core::letter::MissingFile> &files);
    void forget(const std::vector<core::letter::MissingFile> &files);

    session::Session &m_session;
    widgets::MessageBar &m_bar;
    QPointer<session::Job> m_job;
};

}
