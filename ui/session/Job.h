#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ui::session {

/// Long work on a thread of its own. The owner gets `done` in its own thread; when the owner dies first, the work is
/// cancelled, waited for, and `done` is not called.
class Job : public QObject, public core::base::Progress
{
    Q_OBJECT
public:
    ~Job() override;

    void advance(int done, int total) override;
    bool cancelled() const override { return m_cancelled; }

    /// Starts `work`; `done` receives its result. The job deletes itself afterwards.
    template <class T>
    static Job *start(QObject *owner, std::function<core::base::Result<T>(core::base::Progress &)> work,
                      std::function<void(core::base::Result<T>)> done)
    {
        auto *job = new Job(owner);
        auto result = std::make_shared<std::optional<core::base::Result<T>>>();
        job->run([job, work = std::move(work), result] { result->emplace(work(*job)); },
                 [done = std::move(done), result] { done(std::move(**result)); });
        return job;
    }

    /// The same with a database connection of the job's own. While another program holds the database, the job waits for
    /// it; so work that finds it busy must have done nothing yet.
    template <class T>
    static Job *startWith(const core::store::Database &database, QObject *owner,
                          std::function<core::base::Result<T>(core::store::Database &, core::base::Progress &)> work,
                          std::function<void(core::base::Result<T>)> done)
    {
        return start<T>(
            owner,
            [&database, work = std::move(work)](core::base::Progress &progress) -> core::base::Result<T> {
                const auto attempt = [&]() -> core::base::Result<T> {
                    auto own = database.another();
                    if (!own)
                        return own.error();
                    return work(**own, progress);
                };
                auto result = attempt();
                while (!result && waitsFor(result.error(), progress))
                    result = attempt();
                return result;
            },
            std::move(done));
    }

public Q_SLOTS:
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// At most about 20 times a second.
    void progressed(int done, int total);
    void finished();

private:
    explicit Job(QObject *owner);
    /// After a pause, true when the failure may be gone then.
    static bool waitsFor(const core::base::Error &error, core::base::Progress &progress);
    void run(std::function<void()> work, std::function<void()> done);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_lastProgress;
};

}
