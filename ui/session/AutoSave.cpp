#include "ui/session/AutoSave.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ui::session {
namespace {

class TimerTiming : public Timing
{
public:
    TimerTiming()
    {
        m_elapsed.start();
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_ring(); });
    }
    qint64 elapsedMs() const override { return m_elapsed.elapsed(); }
    void setAlarm(qint64 delayMs, std::function<void()> ring) override
    {
        m_ring = std::move(ring);
        m_timer.start(int(delayMs));
    }
    void cancelAlarm() override { m_timer.stop(); }

private:
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    std::function<void()> m_ring;
};

}

std::unique_ptr<Timing> makeTiming()
{
    return std::make_unique<TimerTiming>();
}

PendingTyping &PendingTyping::instance()
{
    static PendingTyping one;
    return one;
}

void PendingTyping::count(int change)
{
    const bool before = any();
    m_count += change;
    if (any() != before)
        Q_EMIT changed(any());
}

AutoSave::AutoSave(std::function<void()> save, std::unique_ptr<Timing> timing)
    : m_save(std::move(save)), m_timing(std::move(timing))
{
}

AutoSave::~AutoSave()
{
    discard();
}

void AutoSave::touch()
{
    const qint64 now = m_timing->elapsedMs();
    if (!m_pending)
        m_firstTouch = now;
    setPending(true);
    const qint64 latest = m_firstTouch + longestMs;
    m_timing->setAlarm(qMax<qint64>(0, qMin(now + pauseMs, latest) - now), [this] { flush(); });
}

void AutoSave::flush()
{
    if (!m_pending)
        return;
    discard();
    m_save();
}

void AutoSave::discard()
{
    setPending(false);
    m_timing->cancelAlarm();
}

void AutoSave::setPending(bool pending)
{
    if (m_pending == pending)
        return;
    m_pending = pending;
    PendingTyping::instance().count(pending ? 1 : -1);
}

}
