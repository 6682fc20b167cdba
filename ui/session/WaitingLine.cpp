#include "ui/session/WaitingLine.h"

namespace ui::session {

WaitingLine::WaitingLine(std::unique_ptr<Timing> timing, QObject *parent) : QObject(parent), m_timing(std::move(timing))
{
}

WaitingLine::~WaitingLine()
{
    m_timing->cancelAlarm();
}

void WaitingLine::add(std::function<bool()> attempt, std::function<void()> giveUp)
{
    const bool first = !isOccupied();
    m_items.push_back({std::move(attempt), std::move(giveUp), m_timing->elapsedMs()});
    if (!first)
        return;
    m_timing->setAlarm(pauseMs, [this] { tryFirst(); });
    Q_EMIT occupied(true);
}

bool WaitingLine::attempt(const Item &item)
{
    m_trying = true;
    const bool done = item.attempt();
    m_trying = false;
    return done;
}

void WaitingLine::tryFirst()
{
    if (m_items.empty())
        return;
    const Item item = std::move(m_items.front());
    m_items.pop_front();
    const bool done = attempt(item);
    if (!done && m_timing->elapsedMs() - item.since < patienceMs)
        m_items.push_front(item);
    else if (!done && item.giveUp)
        item.giveUp();
    if (m_items.empty())
        Q_EMIT occupied(false);
    else
        m_timing->setAlarm(done ? 0 : pauseMs, [this] { tryFirst(); });
}

void WaitingLine::close()
{
    m_timing->cancelAlarm();
    for (size_t left = m_items.size(); left > 0 && !m_items.empty(); --left) {
        const Item item = std::move(m_items.front());
        m_items.pop_front();
        if (!attempt(item) && item.giveUp)
            item.giveUp();
    }
}

}
