#pragma once

#include "core/base/Result.h"
#include "core/notify/CalendarFolder.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace ui::session {
class Session;
}

namespace ui::window {

/// Keeps the folder of calendar files up to date, where that is switched on: a while after the last change, when a
/// database is opened, and when a day begins. A folder that does not answer (a network drive that is gone) holds up
/// nobody, not even the end of the program; it is told once, and tried again.
class CalendarKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int pauseMs = 5000;
    static constexpr int retryMs = 600'000;

    explicit CalendarKeeper(session::Session &session, QObject *parent = nullptr, int pause = pauseMs,
                            int retry = retryMs);
    ~CalendarKeeper() override;

    /// In a moment, with all that changes until then.
    void soon();

Q_SIGNALS:
    void written(int files);
    /// The first failure of a row of them, in one sentence.
    void failed(const QString &sentence);

private:
    class Stop;

    void read();
    void write(const core::notify::CalendarContent &content);
    void done(const core::base::Result<QStringList> &files);

    session::Session &m_session;
    QTimer m_timer;
    int m_pause;
    int m_retry;
    std::shared_ptr<Stop> m_stop; ///< of the writing that is under way
    bool m_again = false;
    bool m_told = false;
};

}
