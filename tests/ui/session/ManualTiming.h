#pragma once

#include "ui/session/AutoSave.h"

#include <memory>
#include <vector>

namespace tests::ui {

/// Time that passes when the test says so, for everything that saves by itself.
class ManualClock
{
public:
    ::ui::session::TimingFactory factory()
    {
        return [this] {
            auto timing = std::make_unique<Alarm>(*this);
            return timing;
        };
    }
    void advance(qint64 ms)
    {
        m_now += ms;
        const auto alarms = m_alarms; // ringing may set new ones
        for (Alarm *alarm : alarms)
            alarm->ringIfDue();
    }

private:
    class Alarm : public ::ui::session::Timing
    {
    public:
        explicit Alarm(ManualClock &clock) : m_clock(clock) { m_clock.m_alarms.push_back(this); }
        ~Alarm() override { std::erase(m_clock.m_alarms, this); }
        qint64 elapsedMs() const override { return m_clock.m_now; }
        void setAlarm(qint64 delayMs, std::function<void()> ring) override
        {
            m_due = m_clock.m_now + delayMs;
            m_ring = std::move(ring);
        }
        void cancelAlarm() override { m_due = -1; }
        void ringIfDue()
        {
            if (m_due < 0 || m_due > m_clock.m_now)
                return;
            m_due = -1;
            const auto ring = m_ring;
            ring();
        }

    private:
        ManualClock &m_clock;
        qint64 m_due = -1;
        std::function<void()> m_ring;
    };

    qint64 m_now = 0;
    std::vector<Alarm *> m_alarms;
};

}
