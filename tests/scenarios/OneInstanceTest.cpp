#include "app/desktop/OneInstance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <thread>

using app::desktop::OneInstance;

namespace {

/// Starts again beside the first, as another process would: on a thread of its own, while the first answers.
bool startAgain(const QString &folder, const QStringList &files)
{
    bool handedOver = false;
    bool done = false;
    std::thread later([&] {
        OneInstance second(folder);
        handedOver = second.handOver(files);
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done; }, 20000);
    later.join();
    return ended && handedOver;
}

}

TEST(OneInstance, TheFirstStartHandsNothingOverAndTheNextHandsItsFilesToTheFirst)
{
    const QTemporaryDir folder;
    OneInstance first(folder.path());
    ASSERT_FALSE(first.handOver({}));
    QSignalSpy asked(&first, &OneInstance::asked);
    const QStringList files{QStringLiteral("/tmp/Brief für Ä.pdf"), QStringLiteral("/tmp/b.txt")};
    ASSERT_TRUE(startAgain(folder.path(), files));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toStringList(), files);
    ASSERT_TRUE(startAgain(folder.path(), {})) << "and again, only to be raised";
    EXPECT_EQ(asked.size(), 2);
}

TEST(OneInstance, WhatAKilledProgramLeftDoesNotStopTheNext)
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(QStringLiteral("beschlusskontrolle.socket")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    OneInstance first(folder.path());
    ASSERT_FALSE(first.handOver({}));
    EXPECT_TRUE(startAgain(folder.path(), {}));
}

TEST(OneInstance, AfterTheFirstHasEndedTheNextIsTheFirst)
{
    const QTemporaryDir folder;
    {
        OneInstance first(folder.path());
        ASSERT_FALSE(first.handOver({}));
    }
    OneInstance next(folder.path());
    EXPECT_FALSE(next.handOver({}));
    EXPECT_TRUE(startAgain(folder.path(), {}));
}

TEST(OneInstance, OneThatDoesNotAnswerKeepsNobodyFromWorking)
{
    const QTemporaryDir folder;
    OneInstance first(folder.path());
    ASSERT_FALSE(first.handOver({}));
    OneInstance second(folder.path());
    EXPECT_FALSE(second.handOver({})) << "the first is not asked while nobody runs its event loop";
}

TEST(OneInstance, WhatIsNoRequestOfOursIsNotTaken)
{
    const QTemporaryDir folder;
    OneInstance first(folder.path());
    ASSERT_FALSE(first.handOver({}));
    QSignalSpy asked(&first, &OneInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(folder.filePath(QStringLiteral("beschlusskontrolle.socket")));
    ASSERT_TRUE(stranger.waitForConnected());
    stranger.write(QByteArray(2 * 1024 * 1024, '\xff'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }, 20000));
    EXPECT_EQ(asked.size(), 0);
}
