#include "ui/window/CalendarKeeper.h"
#include "core/edit/ReviewEdits.h"

#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/settings/CalendarFolderSettings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <fcntl.h>
#include <sys/fanotify.h>
#include <unistd.h>

using namespace core::model;
using ui::settings::CalendarFolderSettings;
using ui::window::CalendarKeeper;

namespace {

constexpr int patienceMs = 30'000;

/// Whoever opens a file in it waits until this object goes, as on a dead network drive.
class DeadFolder
{
public:
    explicit DeadFolder(const QString &folder)
        : m_descriptor(::fanotify_init(FAN_CLASS_CONTENT | FAN_CLOEXEC, O_RDONLY))
    {
        m_isDead = m_descriptor >= 0 && ::fanotify_mark(m_descriptor, FAN_MARK_ADD, FAN_OPEN_PERM | FAN_EVENT_ON_CHILD,
                                                        AT_FDCWD, QFile::encodeName(folder).constData()) == 0;
    }
    ~DeadFolder() { ::close(m_descriptor); }
    DeadFolder(const DeadFolder &) = delete;
    DeadFolder &operator=(const DeadFolder &) = delete;

    bool isDead() const { return m_isDead; }

private:
    int m_descriptor;
    bool m_isDead = false;
};

class CalendarKeeperTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        QDir().mkpath(calendars);
    }

    void keep(const QString &where)
    {
        stored.setFolder(where);
        stored.setKept(true);
    }
    QByteArray all() const
    {
        QFile file(calendars + u'/' + core::notify::calendarNameOfAll());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void change()
    {
        const Resolution before = city.load(QStringLiteral("V0608/26")).resolution;
        ASSERT_TRUE(tests::support::submitted(
            *city.session,
            core::edit::setNextReview(before, before.nextReviewOn.value_or(tests::support::sampleToday).addDays(1))));
    }

    QTemporaryDir folder;
    tests::support::SampleSession city;
    QString calendars = folder.filePath(QStringLiteral("kalender"));
    CalendarFolderSettings stored{city.session->database().location()};
};

}

TEST_F(CalendarKeeperTest, WritesAtTheStartAndOnceAfterSeveralChanges)
{
    keep(calendars);
    constexpr int pauseMs = 200;
    CalendarKeeper keeper(*city.session, nullptr, pauseMs);
    QSignalSpy written(&keeper, &CalendarKeeper::written);
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.count() == 1; }, patienceMs));
    EXPECT_GT(written.front().front().toInt(), 3);
    const QByteArray before = all();
    EXPECT_TRUE(before.contains("BEGIN:VEVENT"));
    for (int i = 0; i < 3; ++i)
        change();
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.count() == 2; }, patienceMs));
    EXPECT_NE(all(), before);
    // Whatever else had been waiting would be written one pause later.
    EXPECT_FALSE(QTest::qWaitFor([&] { return written.count() > 2; }, 3 * pauseMs));
}

TEST_F(CalendarKeeperTest, DoesNothingUnlessSwitchedOn)
{
    stored.setFolder(calendars);
    constexpr int pauseMs = 10;
    CalendarKeeper keeper(*city.session, nullptr, pauseMs);
    QSignalSpy written(&keeper, &CalendarKeeper::written);
    EXPECT_FALSE(QTest::qWaitFor([&] { return written.count() > 0; }, 20 * pauseMs));
    EXPECT_TRUE(QDir(calendars).isEmpty());
    EXPECT_FALSE(CalendarFolderSettings(QStringLiteral("/another/database")).isKept())
        << "another city must not write there";
    stored.setKept(true);
    keeper.soon();
    EXPECT_TRUE(QTest::qWaitFor([&] { return written.count() == 1; }, patienceMs));
}

TEST_F(CalendarKeeperTest, TellsOnceThatTheFolderIsGoneAndGoesOnWhenItIsBack)
{
    const QString gone = folder.filePath(QStringLiteral("netz"));
    keep(gone);
    CalendarKeeper keeper(*city.session, nullptr, 10, 50);
    QSignalSpy failed(&keeper, &CalendarKeeper::failed);
    QSignalSpy written(&keeper, &CalendarKeeper::written);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, patienceMs));
    EXPECT_TRUE(failed.front().front().toString().contains(gone)) << failed.front().front().toString().toStdString();
    change();
    EXPECT_FALSE(QTest::qWaitFor([&] { return failed.count() > 1; }, 500)) << "told once";
    QDir().mkpath(gone);
    EXPECT_TRUE(QTest::qWaitFor([&] { return written.count() >= 1; }, patienceMs)) << "tried again by itself";
}

TEST_F(CalendarKeeperTest, AFolderThatDoesNotAnswerHoldsUpNobody)
{
    const DeadFolder dead(calendars);
    if (!dead.isDead())
        GTEST_SKIP() << "the kernel lets nobody hold up the opening of files here";
    keep(calendars);
    QElapsedTimer ended;
    {
        CalendarKeeper keeper(*city.session, nullptr, 10);
        QSignalSpy done(&keeper, &CalendarKeeper::written);
        EXPECT_FALSE(QTest::qWaitFor([&] { return done.count() > 0; }, 500));
        ended.start();
    }
    EXPECT_LT(ended.elapsed(), 1000);
}
