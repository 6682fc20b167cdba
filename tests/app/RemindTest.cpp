#include "core/settings/ReviewSettings.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/app/Cli.h"
#include "tests/support/Printing.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QJsonArray>

using tests::app::Call;
using tests::app::Cli;

namespace {

class Remind : public Cli
{
protected:
    Call remind(const QStringList &arguments) const
    {
        return onDatabase(QStringList{QStringLiteral("remind"), QStringLiteral("--json"), QStringLiteral("--until"),
                                      QStringLiteral("2026-12-31")} +
                          arguments);
    }
    QStringList drafts() const { return QDir(path(QStringLiteral("entwuerfe"))).entryList({QStringLiteral("*.eml")}); }
};

int withState(const QJsonObject &object, const QString &state)
{
    int count = 0;
    for (const QJsonValue &mail : object[u"mails"].toArray())
        count += mail[u"state"].toString() == state ? 1 : 0;
    return count;
}

}

TEST_F(Remind, lays_down_one_draft_an_office_and_none_for_the_same_date_again)
{
    useSample();
    QDir().mkpath(path(QStringLiteral("entwuerfe")));
    const QStringList drafting{QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
                               path(QStringLiteral("entwuerfe"))};
    const Call dry = remind(drafting + QStringList{QStringLiteral("--dry-run")});
    ASSERT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    const int offices = int(dry.json()[u"mails"].toArray().size());
    ASSERT_GT(offices, 2) << dry.out.toStdString();
    EXPECT_TRUE(drafts().isEmpty());

    const Call first = remind(drafting);
    ASSERT_EQ(first.exitCode, 0) << first.err.toStdString();
    EXPECT_EQ(withState(first.json(), QStringLiteral("drafted")), offices);
    EXPECT_EQ(drafts().size(), offices);
    const QByteArray mail = read(path(QStringLiteral("entwuerfe/")) + drafts().first());
    EXPECT_TRUE(mail.contains("X-Unsent: 1"));

    for (const QString &draft : drafts())
        QFile::remove(path(QStringLiteral("entwuerfe/")) + draft);
    const Call second = remind(drafting);
    EXPECT_EQ(withState(second.json(), QStringLiteral("nothing_new")), offices);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(Remind, that_cannot_lay_down_a_draft_fails_and_tries_again_the_next_time)
{
    useSample();
    QFile blocking(path(QStringLiteral("fehlt")));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly)); // a file where the folder should be
    const Call failed = remind({QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
                                path(QStringLiteral("fehlt"))});
    EXPECT_EQ(failed.exitCode, 1);
    EXPECT_GT(withState(failed.json(), QStringLiteral("refused")), 0);
    EXPECT_EQ(failed.err.count(u'\n'), withState(failed.json(), QStringLiteral("refused"))) << failed.err.toStdString();
    ASSERT_TRUE(blocking.remove());
    const Call again = remind({QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
                               path(QStringLiteral("fehlt"))});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_GT(withState(again.json(), QStringLiteral("drafted")), 0);
    EXPECT_FALSE(QDir(path(QStringLiteral("fehlt"))).isEmpty()) << "a folder that is missing is made";
}

TEST_F(Remind, without_room_for_drafts_or_calendars_fails_and_tries_again_the_next_time)
{
    useSample();
    tests::support::SmallDisk disk(QStringLiteral("512k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString folder = disk.filePath(QStringLiteral("ablage"));
    ASSERT_TRUE(QDir().mkpath(folder));
    disk.fillUp();
    const QStringList drafting{QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
                               folder};
    const QStringList inFolder{QStringLiteral("--ics-dir"), folder};
    const QStringList inFile{QStringLiteral("--ics"), folder + QStringLiteral("/alle.ics")};
    for (const QStringList &how : {drafting, inFolder, inFile})
        EXPECT_EQ(remind(how).exitCode, 1) << how.first().toStdString();
    EXPECT_TRUE(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    disk.makeRoom();
    const Call again = remind(drafting + inFile + inFolder);
    EXPECT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_GT(withState(again.json(), QStringLiteral("drafted")), 2);
}

TEST_F(Remind, writes_a_calendar_with_an_event_for_each_item_of_all_or_of_one_office)
{
    useSample();
    const Call all = remind({QStringLiteral("--ics"), path(QStringLiteral("alle.ics"))});
    ASSERT_EQ(all.exitCode, 0) << all.err.toStdString();
    const auto items = all.json()[u"items"].toArray();
    EXPECT_EQ(read(path(QStringLiteral("alle.ics"))).count("BEGIN:VEVENT"), items.size());
    const QString office = items.first()[u"office"].toString();
    const Call one =
        remind({QStringLiteral("--ics"), path(QStringLiteral("amt.ics")), QStringLiteral("--office"), office});
    const qsizetype events = read(path(QStringLiteral("amt.ics"))).count("BEGIN:VEVENT");
    EXPECT_EQ(events, one.json()[u"items"].toArray().size());
    EXPECT_TRUE(events > 0 && events < items.size());
    EXPECT_EQ(remind({QStringLiteral("--ics"), path(QStringLiteral("fehlt/x.ics"))}).exitCode, 1);
}

TEST_F(Remind, refuses_to_send_without_a_server_and_unknown_ways)
{
    useSample();
    const Call noServer = remind({QStringLiteral("--mail"), QStringLiteral("smtp")});
    EXPECT_EQ(noServer.exitCode, 1);
    EXPECT_TRUE(noServer.saysOneSentence()) << noServer.err.toStdString();
    EXPECT_EQ(remind({QStringLiteral("--mail"), QStringLiteral("taube")}).exitCode, 2);
}

TEST_F(Remind, refreshes_a_folder_of_calendars_and_cancels_in_it_what_vanished)
{
    useSample();
    QDir().mkpath(path(QStringLiteral("kalender")));
    const QStringList refresh{QStringLiteral("--ics-dir"), path(QStringLiteral("kalender"))};
    EXPECT_TRUE(remind(refresh + QStringList{QStringLiteral("--dry-run")}).json()[u"calendars"].toArray().isEmpty());
    const Call first = remind(refresh);
    ASSERT_EQ(first.exitCode, 0) << first.err.toStdString();
    const auto files = first.json()[u"calendars"].toArray();
    ASSERT_GT(files.size(), 3);
    const QString all = path(QStringLiteral("kalender/Alle Ämter.ics"));
    EXPECT_FALSE(read(all).contains("STATUS:CANCELLED"));
    const qsizetype events = read(all).count("BEGIN:VEVENT");

    const Call list = onDatabase(
        {QStringLiteral("due"), QStringLiteral("--json"), QStringLiteral("--until"), QStringLiteral("2030-01-01")});
    QString reference;
    for (const QJsonValue &item : list.json()[u"items"].toArray()) {
        if (item[u"kind"].toString() == u"review" && item[u"daysLeft"].toInt() > 0)
            reference = item[u"reference"].toString();
    }
    ASSERT_FALSE(reference.isEmpty());
    ASSERT_EQ(onDatabase({QStringLiteral("review"), reference, QStringLiteral("none")}).exitCode, 0);
    ASSERT_EQ(remind(refresh).exitCode, 0);
    EXPECT_EQ(read(all).count("STATUS:CANCELLED"), 1);
    EXPECT_LE(read(all).count("BEGIN:VEVENT"), events) << "what is over leaves the file";
    EXPECT_EQ(remind({QStringLiteral("--ics-dir"), path(QStringLiteral("neu/kalender"))}).exitCode, 0);
    EXPECT_FALSE(QDir(path(QStringLiteral("neu/kalender"))).isEmpty()) << "a folder that is missing is made";
}

TEST_F(Remind, on_a_day_off_tells_nobody_and_says_why)
{
    useSample();
    QDir().mkpath(path(QStringLiteral("entwuerfe")));
    const QStringList drafting{QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
                               path(QStringLiteral("entwuerfe"))};
    {
        // A city of which it is known where it lies, and so what is a holiday there.
        const auto opened = core::store::sql::openDatabase(database());
        ASSERT_TRUE(opened);
        core::edit::EditService edits(**opened, QStringLiteral("Test"), [] { return QDateTime::currentDateTimeUtc(); });
        const core::model::Directory directory = (*opened)->directory().load().value();
        core::settings::ReviewSettings settings = core::settings::reviewSettings(directory);
        settings.land = core::calendar::landFromCode(QStringLiteral("SN"));
        ASSERT_TRUE(settings.land);
        ASSERT_TRUE(edits.apply(core::settings::setReviewSettings(edits, directory, settings).value()));
    }
    for (const QString &day : {QStringLiteral("2026-11-21"), QStringLiteral("2026-12-25")}) {
        const Call off = remind(drafting + QStringList{QStringLiteral("--today"), day});
        EXPECT_EQ(off.exitCode, 0);
        EXPECT_FALSE(off.json()[u"offToday"].toString().isEmpty()) << day.toStdString();
        EXPECT_TRUE(drafts().isEmpty());
    }
    EXPECT_EQ(remind(drafting +
                     QStringList{QStringLiteral("--today"), QStringLiteral("2026-11-21"), QStringLiteral("--any-day")})
                  .exitCode,
              0);
    EXPECT_FALSE(drafts().isEmpty());
}

TEST_F(Remind, after_a_restore_knows_what_was_told_since_the_copy)
{
    useSample();
    QDir().mkpath(path(QStringLiteral("entwuerfe")));
    const QStringList drafting{QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
                               path(QStringLiteral("entwuerfe"))};
    ASSERT_EQ(onDatabase({QStringLiteral("backup"), path(QStringLiteral("kopie.bkdb"))}).exitCode, 0);
    const int told = withState(remind(drafting).json(), QStringLiteral("drafted"));
    ASSERT_GT(told, 2);
    const Call restored =
        onDatabase({QStringLiteral("restore"), path(QStringLiteral("kopie.bkdb")), QStringLiteral("--json")});
    ASSERT_EQ(restored.exitCode, 0) << restored.err.toStdString();
    EXPECT_GT(restored.json()[u"toldSince"].toInt(), 0);
    EXPECT_EQ(withState(remind(drafting).json(), QStringLiteral("nothing_new")), told);

    QFile damaged(database());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write("Das ist keine Datenbank mehr.");
    damaged.close();
    const Call again = onDatabase({QStringLiteral("restore"), path(QStringLiteral("kopie.bkdb"))});
    ASSERT_EQ(again.exitCode, 0) << again.err.toStdString();
    const Call doubtful = onDatabase(QStringList{QStringLiteral("remind"), QStringLiteral("--json")} + drafting);
    EXPECT_EQ(withState(doubtful.json(), QStringLiteral("drafted")), 0)
        << "nobody knows whether it was told, so nothing goes by itself";
    EXPECT_GT(doubtful.json()[u"uncertain"].toInt(), 0);
    EXPECT_FALSE(doubtful.json()[u"uncertainRecipients"].toArray().isEmpty()) << "each is named";
}
