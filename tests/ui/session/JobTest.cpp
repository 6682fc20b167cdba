#include "ui/session/Job.h"
#include "tests/support/Printing.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace core::base;
using namespace core::model;
using ui::session::Job;

namespace {

/// Longest wait for a thread that has nothing to do; only a broken test waits so long.
constexpr int patienceMs = 10'000;

}

TEST(Job, DeliversItsResultInTheOwnersThread)
{
    QObject owner;
    std::optional<int> got;
    QThread *where = nullptr;
    Job *job = Job::start<int>(
        &owner, [](Progress &) { return Result<int>(42); },
        [&](Result<int> result) {
            got = *result;
            where = QThread::currentThread();
        });
    QSignalSpy finished(job, &Job::finished);
    ASSERT_TRUE(finished.wait(patienceMs));
    EXPECT_EQ(got, 42);
    EXPECT_EQ(where, QThread::currentThread());
}

TEST(Job, ReportsProgressUpToTheEnd)
{
    QObject owner;
    QSemaphore heard; // on a busy machine the work may be done before anybody listens
    Job *job = Job::start<int>(
        &owner,
        [&heard](Progress &progress) {
            heard.acquire();
            for (int i = 1; i <= 1000; ++i)
                progress.advance(i, 1000);
            return Result<int>(0);
        },
        [](Result<int>) {});
    QSignalSpy progressed(job, &Job::progressed);
    QSignalSpy finished(job, &Job::finished);
    heard.release();
    ASSERT_TRUE(finished.wait(patienceMs));
    ASSERT_FALSE(progressed.isEmpty());
    EXPECT_EQ(progressed.last().at(0).toInt(), 1000);
    EXPECT_LT(progressed.size(), 1000) << "the window would be flooded";
}

TEST(Job, CancelReachesTheWork)
{
    QObject owner;
    QSemaphore started;
    std::optional<ErrorKind> kind;
    Job *job = Job::start<int>(
        &owner,
        [&started](Progress &progress) -> Result<int> {
            started.release();
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return Error{ErrorKind::Cancelled, {}};
        },
        [&kind](Result<int> result) { kind = result.error().kind; });
    QSignalSpy finished(job, &Job::finished);
    started.acquire();
    job->cancel();
    ASSERT_TRUE(finished.wait(patienceMs));
    EXPECT_EQ(kind, ErrorKind::Cancelled);
}

TEST(Job, OwnerThatDiesCancelsAndIsNotCalled)
{
    bool called = false;
    bool ended = false;
    {
        QObject owner;
        QSemaphore started;
        Job::start<int>(
            &owner,
            [&](Progress &progress) -> Result<int> {
                started.release();
                while (!progress.cancelled())
                    QThread::yieldCurrentThread();
                ended = true;
                return Error{ErrorKind::Cancelled, {}};
            },
            [&called](Result<int>) { called = true; });
        started.acquire();
    }
    EXPECT_TRUE(ended) << "the owner waits for the work";
    EXPECT_FALSE(called);
}
