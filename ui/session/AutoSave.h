#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace ui::session {

/// A monotonic clock with one alarm. Injected, so that tests decide when time passes.
class Timing
{
public:
    virtual ~Timing() = default;
    virtual qint64 elapsedMs() const = 0;
    /// Calls `ring` once after that time; a new alarm replaces the one before.
    virtual void setAlarm(qint64 delayMs, std::function<void()> ring) = 0;
    virtual void cancelAlarm() = 0;
};

using TimingFactory = std::function<std::unique_ptr<Timing>()>;

/// The real one, on a QTimer.
std::unique_ptr<Timing> makeTiming();

/// Whether anything that was typed, anywhere in the window, still waits to be saved.
class PendingTyping : public QObject
{
    Q_OBJECT
public:
    static PendingTyping &instance();
    bool any() const { return m_count > 0; }
    /// One more (1) or one less (-1) waits.
    void count(int change);

Q_SIGNALS:
    void changed(bool any);

private:
    int m_count = 0;
};

/// Decides when typed text is saved: one second after the last key, at most one and a half after the first unsaved one,
/// and at once when flushed (focus lost, page closed). A crash loses less than two seconds of typing; the rest of them
/// is for a busy machine and a slow disk.
class AutoSave
{
public:
    static constexpr qint64 pauseMs = 1000;
    static constexpr qint64 longestMs = 1500;

    AutoSave(std::function<void()> save, std::unique_ptr<Timing> timing);
    ~AutoSave();

    /// Something was typed.
    void touch();
    /// Saves now what is not yet saved.
    void flush();
    /// Nothing is to be saved any more.
    void discard();
    bool isPending() const { return m_pending; }

private:
    void setPending(bool pending);

    std::function<void()> m_save;
    std::unique_ptr<Timing> m_timing;
    bool m_pending = false;
    qint64 m_firstTouch = 0;
};

}
