#include "ui/window/CalendarKeeper.h"

#include "core/base/ErrorText.h"
#include "core/settings/ReviewSettings.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/settings/CalendarFolderSettings.h"

#include <QThread>
#include <atomic>
#include <optional>

namespace ui::window {

using namespace core::base;
using namespace core::model;
using core::notify::CalendarContent;

/// Stops a writing that nobody waits for any more.
class CalendarKeeper::Stop : public Progress
{
public:
    bool cancelled() const override { return m_stop; }
    void set() { m_stop = true; }

private:
    std::atomic_bool m_stop = false;
};

CalendarKeeper::CalendarKeeper(session::Session &session, QObject *parent, int pause, int retry)
    : QObject(parent), m_session(session), m_pause(pause), m_retry(retry)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CalendarKeeper::read);
    connect(&session, &session::Session::changed, this, &CalendarKeeper::soon);
    connect(&session, &session::Session::directoryChanged, this, &CalendarKeeper::soon);
    soon();
}

CalendarKeeper::~CalendarKeeper()
{
    if (m_stop)
        m_stop->set();
}

void CalendarKeeper::soon()
{
    if (m_stop)
        m_again = true;
    else
        m_timer.start(m_pause);
}

void CalendarKeeper::read()
{
    if (m_stop || !settings::CalendarFolderSettings(m_session.database().location()).isKept())
        return;
    m_stop = std::make_shared<Stop>();
    session::Job::startWith<CalendarContent>(
        m_session.database(), this,
        [](core::store::Database &database, Progress &) { return core::notify::calendarContent(database); },
        [this](const Result<CalendarContent> &content) {
            if (content)
                write(*content);
            else
                done(content.error());
        });
}

/// On a thread that nobody waits for: a network drive may hold it for minutes.
void CalendarKeeper::write(const CalendarContent &content)
{
    auto result = std::make_shared<std::optional<Result<QStringList>>>();
    const QString folder = settings::CalendarFolderSettings(m_session.database().location()).folder();
    const int alarm = core::settings::reviewSettings(m_session.directory()).remindDaysBefore;
    QThread *thread = QThread::create(
        [content, folder, alarm, today = m_session.today(), now = m_session.now(), stop = m_stop, result] {
            result->emplace(core::notify::writeCalendars(content, folder, today, now, alarm, *stop));
        });
    connect(thread, &QThread::finished, this, [this, result] { done(**result); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(QThread::LowPriority);
}

void CalendarKeeper::done(const Result<QStringList> &files)
{
    m_stop.reset();
    if (files) {
        m_told = false;
        Q_EMIT written(int(files->size()));
    } else if (!std::exchange(m_told, true)) {
        Q_EMIT failed(sentence(files.error()));
    }
    if (std::exchange(m_again, false))
        m_timer.start(m_pause);
    else if (!files)
        m_timer.start(m_retry);
}

}
