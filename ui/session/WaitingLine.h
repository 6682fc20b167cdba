#pragma once

#include "ui/session/AutoSave.h"

#include <QObject>
#include <deque>

namespace ui::session {

/// What has to wait because another program is writing to the database: tried again from the event loop, strictly in
/// order, until it is done or patience ends. Never blocks.
class WaitingLine : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 pauseMs = 250;
    static constexpr qint64 patienceMs = 10'000;

    explicit WaitingLine(std::unique_ptr<Timing> timing, QObject *parent = nullptr);
    ~WaitingLine() override;

    /// `attempt` tells whether it is done (well or badly); false is "still busy". `giveUp` is called instead when
    /// patience has ended.
    void add(std::function<bool()> attempt, std::function<void()> giveUp);
    /// Somebody who comes now has to wait as well, to keep the order.
    bool isOccupied() const { return m_trying || !m_items.empty(); }
    bool isTrying() const { return m_trying; }
    /// The last chance for everything that waits: each is tried once more.
    void close();

Q_SIGNALS:
    void occupied(bool on);

private:
    struct Item {
        std::function<bool()> attempt;
        std::function<void()> giveUp;
        qint64 since = 0;
    };
    void tryFirst();
    bool attempt(const Item &item);

    std::unique_ptr<Timing> m_timing;
    std::deque<Item> m_items;
    bool m_trying = false;
};

}
