#include "ui/session/Job.h"

namespace ui::session {

Job::Job(QObject *owner) : QObject(owner)
{
    m_lastProgress.start();
    m_sinceStart.start();
}

bool Job::waitsFor(const core::base::Error &error, core::base::Progress &progress)
{
    constexpr qint64 patienceMs = 10'000;
    constexpr unsigned long pauseMs = 50;
    const auto &job = static_cast<const Job &>(progress);
    if (error.kind != core::base::ErrorKind::Busy || job.m_cancelled || job.m_sinceStart.elapsed() > patienceMs)
        return false;
    QThread::msleep(pauseMs);
    return true;
}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::advance(int done, int total)
{
    constexpr qint64 pauseMs = 50;
    if (done < total && m_lastProgress.elapsed() < pauseMs)
        return;
    m_lastProgress.restart();
    Q_EMIT progressed(done, total);
}

void Job::run(std::function<void()> work, std::function<void()> done)
{
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] {
        done();
        Q_EMIT finished();
        deleteLater();
    });
    m_thread->start();
}

}
