#include "core/store/SyncedFolder.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <vector>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store;
using namespace core::store::sql;

namespace {

/// The file of an open database is taken away, replaced or copied by somebody else.
class Place : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.bkdb"));
    QString m_copy = m_folder.filePath(QStringLiteral("kopie.bkdb"));

    std::unique_ptr<Database> open(const QString &path) { return must(openDatabase(path, {.staysOpen = true})); }
    /// A database with V1, and a copy of it from then.
    std::unique_ptr<Database> openWithCopy()
    {
        auto database = must(createDatabase(m_path, {.staysOpen = true}));
        makeResolution(*database, QStringLiteral("V1/22"));
        Progress progress;
        must(database->backup(m_copy, progress));
        return database;
    }
    static void rename(const QString &from, const QString &to)
    {
        ASSERT_EQ(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
    }
    static bool holds(Database &database, const QString &reference)
    {
        return must(database.resolutions().findByReference(reference)).has_value();
    }
    static ErrorKind kindOfWrite(Database &database)
    {
        const auto ids = database.changes().reserveIds(1);
        return ids ? ErrorKind::Cancelled : ids.error().kind;
    }
    static void expectSound(Database &database)
    {
        Progress progress;
        EXPECT_EQ(must(database.check(progress)), QStringList());
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(const QByteArray &content) const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    void removeAllBeside() const
    {
        for (const QString &name : beside())
            QFile::remove(m_folder.filePath(name));
    }
    QStringList beside() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("stadt.bkdb?*")}, QDir::Files, QDir::Name);
    }
};

}

TEST_F(Place, givenAFilePutOverTheOpenOneByRename_whenWritten_thenItIsGoneAndTheNewFileStaysSound)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"));
    rename(m_copy, m_path);
    EXPECT_EQ(mine->place(), FilePlace::Replaced);
    EXPECT_EQ(kindOfWrite(*mine), ErrorKind::Gone);
    EXPECT_EQ(mine->drafts().put({QStringLiteral("k"), QStringLiteral("getippt"), clerk.at}).error().kind,
              ErrorKind::Gone);
    EXPECT_EQ(mine->poll().error().kind, ErrorKind::Gone);
    EXPECT_EQ(mine->another().error().kind, ErrorKind::Gone);
    EXPECT_TRUE(holds(*mine, QStringLiteral("V2/22"))) << "what is here can still be read";
    {
        const auto theirs = open(m_path);
        EXPECT_FALSE(holds(*theirs, QStringLiteral("V2/22"))) << "no page of ours is found in their file";
        expectSound(*theirs);
    }
    Progress progress;
    const QString own = m_folder.filePath(QStringLiteral("eigene.bkdb"));
    must(mine->backup(own, progress));
    mine.reset();
    const auto saved = open(own);
    EXPECT_TRUE(holds(*saved, QStringLiteral("V2/22"))) << "it can be written into a file of its own";
    expectSound(*saved);
    expectSound(*open(m_path));
}

TEST_F(Place, givenAFileCopiedOverTheOpenOne_whenWritten_thenItIsGoneAndTheNewContentStaysAsItIs)
{
    auto mine = openWithCopy();
    const QString closed = m_folder.filePath(QStringLiteral("zu.bkdb"));
    ASSERT_TRUE(QFile::copy(m_copy, closed));
    makeResolution(*mine, QStringLiteral("V2/22"), 40);
    const QString sameCity = m_folder.filePath(QStringLiteral("offen.bkdb"));
    must(mine->settle());
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path, sameCity}),
              0); // says of itself that it is open, as ours does
    makeResolution(*mine, QStringLiteral("V3/22"), 40);
    const QString otherCity = m_folder.filePath(QStringLiteral("andere.bkdb"));
    const QString otherOpen = m_folder.filePath(QStringLiteral("andere-offen.bkdb"));
    {
        const auto other = must(createDatabase(otherCity, {.staysOpen = true}));
        makeResolution(*other, QStringLiteral("X1/22"), 9);
        must(other->settle());
        ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {otherCity, otherOpen}), 0);
    }
    mine.reset();
    const QString empty = m_folder.filePath(QStringLiteral("leer"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("touch"), {empty}), 0);
    const QByteArray before = bytesOf(m_path);
    for (const QString &over : {closed, sameCity, otherCity, otherOpen, empty}) {
        for (const bool settled : {false, true}) {
            SCOPED_TRACE(over.toStdString() + (settled ? " at rest" : " amid work"));
            removeAllBeside();
            overwrite(before);
            auto window = open(m_path);
            auto second = open(m_path);
            makeResolution(*window, QStringLiteral("V4/22"), 40);
            if (settled)
                must(window->settle());
            must(window->poll());
            must(second->poll());
            ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {over, m_path}), 0);
            const QByteArray theirs = bytesOf(m_path);
            EXPECT_EQ(kindOfWrite(*window), ErrorKind::Gone);
            EXPECT_EQ(window->place(), FilePlace::Overwritten);
            EXPECT_EQ(window->drafts().put({QStringLiteral("k"), QStringLiteral("getippt"), clerk.at}).error().kind,
                      ErrorKind::Gone);
            EXPECT_EQ(window->poll().error().kind, ErrorKind::Gone);
            EXPECT_EQ(window->settle().error().kind, ErrorKind::Gone);
            EXPECT_EQ(window->another().error().kind, ErrorKind::Gone);
            EXPECT_EQ(second->poll().error().kind, ErrorKind::Gone);
            Progress progress;
            const QString own = m_folder.filePath(QStringLiteral("eigene.bkdb"));
            if (const auto saved = window->backup(own, progress)) {
                const auto whole = open(own);
                EXPECT_TRUE(holds(*whole, QStringLiteral("V4/22")) && holds(*whole, QStringLiteral("V2/22")))
                    << "whole or not at all";
                expectSound(*whole);
            } else {
                EXPECT_EQ(saved.error().kind, ErrorKind::Gone) << saved.error().detail.toStdString();
                EXPECT_FALSE(QFile::exists(own));
            }
            QFile::remove(own);
            second.reset();
            window.reset();
            EXPECT_EQ(bytesOf(m_path), theirs) << "not a byte of ours is in it";
            EXPECT_FALSE(beside().contains(QStringLiteral("stadt.bkdb-wal"))) << beside().join(u' ').toStdString();
        }
    }
}

TEST_F(Place, givenJobsThatOpenConnectionsOfTheirOwn_whenTheWindowLooksAtItsFileMeanwhile_thenNeitherDisturbsTheOther)
{
    const auto database = openWithCopy();
    std::atomic<int> opened = 0;
    std::vector<std::unique_ptr<QThread>> jobs;
    for (int i = 0; i < 2; ++i) {
        jobs.emplace_back(QThread::create([&] {
            for (int round = 0; round < 60; ++round)
                opened += database->another().ok() ? 1 : 0;
        }));
        jobs.back()->start();
    }
    const auto anyRuns = [&] {
        return std::any_of(jobs.begin(), jobs.end(), [](const auto &job) { return job->isRunning(); });
    };
    while (anyRuns())
        EXPECT_EQ(database->place(), core::store::FilePlace::Here);
    EXPECT_EQ(opened, 120);
}

TEST_F(Place, givenTheOpenFileIsOnlyTouched_whenPolledAndWritten_thenNobodyIsTakenForAStranger)
{
    auto mine = openWithCopy();
    auto second = open(m_path);
    makeResolution(*mine, QStringLiteral("V2/22"), 40);
    const QString copy = m_folder.filePath(QStringLiteral("sicherung.bkdb"));
    const std::pair<const char *, QStringList> kinds[] = {
        {"touch", {m_path}},
        {"touch", {QStringLiteral("-d"), QStringLiteral("2001-01-01"), m_path}},
        {"chmod", {QStringLiteral("0640"), m_path}},
        {"cp", {QStringLiteral("--preserve=all"), m_path, copy}},
        {"cp", {QStringLiteral("--preserve=all"), copy, m_path}}, // the same content in the same file
        {"sh", {QStringLiteral("-c"), QStringLiteral("cat \"$0\" > \"$1\""), copy, m_path}},
    };
    int number = 100;
    for (const bool settled : {false, true}) {
        for (const auto &[program, arguments] : kinds) {
            SCOPED_TRACE(std::string(program) + ' ' + arguments.join(u' ').toStdString() +
                         (settled ? " at rest" : " amid work"));
            if (settled)
                must(mine->settle());
            must(mine->poll());
            must(second->poll());
            if (arguments.back() == m_path && arguments.contains(copy)) {
                ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path, copy}), 0);
            }
            ASSERT_EQ(QProcess::execute(QString::fromLatin1(program), arguments), 0);
            must(mine->poll());
            must(second->poll());
            ++number;
            makeResolution(*mine, QStringLiteral("V%1/22").arg(number), number);
            must(second->poll());
            EXPECT_TRUE(holds(*second, QStringLiteral("V%1/22").arg(number)));
        }
    }
    second.reset();
    mine.reset();
    const auto again = open(m_path);
    EXPECT_TRUE(holds(*again, QStringLiteral("V2/22")) && holds(*again, QStringLiteral("V%1/22").arg(number)));
    expectSound(*again);
}

TEST_F(Place, givenACopyOfTheSameContentPutInPlace_whenPolled_thenItGoesOnThereAndAnOlderOneIsTold)
{
    auto mine = openWithCopy();
    auto second = open(m_path);
    makeResolution(*mine, QStringLiteral("V2/22"), 40);
    must(mine->settle());
    must(second->poll());
    const QString same = m_folder.filePath(QStringLiteral("gleich.bkdb"));
    const QString older = m_folder.filePath(QStringLiteral("aelter.bkdb"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path, same}), 0);
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path, older}), 0);
    rename(same, m_path);
    must(mine->poll());
    must(second->poll());
    EXPECT_EQ(mine->place(), FilePlace::Here);
    makeResolution(*mine, QStringLiteral("V3/22"));
    must(second->poll());
    makeResolution(*second, QStringLiteral("V4/22"), 10);
    must(mine->poll());
    must(mine->settle());
    EXPECT_TRUE(holds(*mine, QStringLiteral("V4/22")));
    rename(older, m_path);
    EXPECT_EQ(mine->poll().error().kind, ErrorKind::Gone);
    EXPECT_EQ(second->poll().error().kind, ErrorKind::Gone);
}

TEST_F(Place, givenAFileCopiedOverTheOpenOne_whenGoingOnWithIt_thenOnlyOfTheSameCity)
{
    openWithCopy().reset();
    const QString otherCity = m_folder.filePath(QStringLiteral("andere.bkdb"));
    must(createDatabase(otherCity)).reset();
    for (const bool same : {true, false}) {
        auto mine = open(m_path);
        const QString reference = same ? QStringLiteral("V2/22") : QStringLiteral("V3/22");
        makeResolution(*mine, reference, 40);
        ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {same ? m_copy : otherCity, m_path}), 0);
        EXPECT_EQ(mine->poll().error().kind, ErrorKind::Gone);
        const auto gone = mine->reopen();
        ASSERT_EQ(gone.ok(), same) << (same ? gone.error().detail.toStdString() : std::string());
        if (same) {
            must(mine->poll());
            EXPECT_FALSE(holds(*mine, reference));
            makeResolution(*mine, QStringLiteral("V9/22"));
            expectSound(*mine);
        } else {
            EXPECT_EQ(gone.error().kind, ErrorKind::Foreign);
            EXPECT_EQ(kindOfWrite(*mine), ErrorKind::Gone);
            mine.reset();
            expectSound(*open(m_path));
        }
    }
}

TEST_F(Place, givenTwoWhoWorkOnTheFile_whenEachWritesAndSettles_thenNobodyIsTakenForAStranger)
{
    auto one = openWithCopy();
    auto two = open(m_path);
    const auto reader = must(openDatabase(m_path, {.readOnly = true}));
    for (int round = 0; round < 12; ++round) {
        makeResolution(*(round % 2 ? one : two), QStringLiteral("V%1/23").arg(round), round * 10);
        must(one->poll());
        if (round % 3 == 0)
            must((round % 2 ? two : one)->settle());
        must(two->poll());
        must(reader->poll());
        ASSERT_EQ(QProcess::execute(QStringLiteral("chmod"), {QStringLiteral("0640"), m_path}), 0);
    }
    one.reset();
    must(two->poll());
    makeResolution(*two, QStringLiteral("V99/23"));
    must(two->poll());
    must(reader->poll());
    expectSound(*two);
}

TEST_F(Place, givenAFileCopiedOverOneThatIsOnlyRead_whenPolled_thenItIsGone)
{
    openWithCopy().reset();
    const QString otherCity = m_folder.filePath(QStringLiteral("andere.bkdb"));
    must(createDatabase(otherCity)).reset();
    const auto reader = must(openDatabase(m_path, {.readOnly = true}));
    must(reader->poll());
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {otherCity, m_path}), 0);
    EXPECT_EQ(reader->poll().error().kind, ErrorKind::Gone);
    EXPECT_EQ(reader->place(), FilePlace::Overwritten);
}

TEST_F(Place, givenTheOpenFileIsDeleted_whenWrittenAndClosed_thenItIsGoneAndNothingAppearsUnderItsName)
{
    auto mine = openWithCopy();
    QFile::remove(m_path);
    EXPECT_EQ(mine->place(), FilePlace::Missing);
    EXPECT_EQ(kindOfWrite(*mine), ErrorKind::Gone);
    EXPECT_EQ(mine->another().error().kind, ErrorKind::Gone);
    EXPECT_EQ(mine->poll().error().kind, ErrorKind::Gone);
    EXPECT_FALSE(QFile::exists(m_path));
    mine.reset();
    EXPECT_FALSE(QFile::exists(m_path)) << "no stub";
}

TEST_F(Place, givenTheOpenFileIsMovedAway_whenItIsBack_thenAllWorksAgain)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"));
    const QString elsewhere = m_folder.filePath(QStringLiteral("woanders.bkdb"));
    rename(m_path, elsewhere);
    EXPECT_EQ(mine->poll().error().kind, ErrorKind::Gone);
    EXPECT_TRUE(mine->poll().error().detail.contains(QStringLiteral("no longer there")));
    ASSERT_TRUE(QFile::copy(elsewhere, m_folder.filePath(QStringLiteral("so-wie-verschoben.bkdb"))));
    EXPECT_TRUE(holds(*open(m_folder.filePath(QStringLiteral("so-wie-verschoben.bkdb"))), QStringLiteral("V2/22")))
        << "the moved file is whole";
    rename(elsewhere, m_path);
    must(mine->poll());
    makeResolution(*mine, QStringLiteral("V3/22"));
    must(mine->another());
    mine.reset();
    const auto again = open(m_path);
    EXPECT_TRUE(holds(*again, QStringLiteral("V2/22")) && holds(*again, QStringLiteral("V3/22")));
    expectSound(*again);
}

TEST_F(Place, givenTheOldLogBesideANewFile_whenOpened_thenItIsPutAsideAndNotReplayed)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"), 40);
    rename(m_copy, m_path); // nobody has looked since
    const auto theirs = open(m_path);
    EXPECT_FALSE(theirs->openingNote().isEmpty());
    EXPECT_TRUE(beside().contains(QStringLiteral("stadt.bkdb-wal.other"))) << beside().join(u' ').toStdString();
    EXPECT_TRUE(holds(*theirs, QStringLiteral("V1/22")));
    EXPECT_FALSE(holds(*theirs, QStringLiteral("V2/22")));
    expectSound(*theirs);
    EXPECT_TRUE(holds(*mine, QStringLiteral("V2/22")));
    mine.reset();
    expectSound(*theirs);
}

TEST_F(Place, givenAnOpenDatabaseAtRest_whenItsFileIsCopied_thenTheCopyHoldsEveryEdit)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"));
    must(mine->settle());
    const QString copy = m_folder.filePath(QStringLiteral("cp.bkdb"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path, copy}), 0);
    const auto copied = open(copy);
    EXPECT_TRUE(holds(*copied, QStringLiteral("V2/22")));
    EXPECT_FALSE(copied->openingNote().isEmpty()) << "it says that it was taken from an open database";
}

TEST_F(Place, givenACopyOfAnOpenDatabaseWithoutItsLog_whenOnlyLookedAt_thenItSaysSoEachTime)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"));
    const QString copy = m_folder.filePath(QStringLiteral("cp.bkdb"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path, copy}), 0);
    for (int again = 0; again < 2; ++again) {
        const auto copied = must(openDatabase(copy));
        EXPECT_FALSE(copied->openingNote().isEmpty());
        expectSound(*copied);
    }
}

TEST_F(Place, givenTheLogOfAKilledProgram_whenOnlyLookedAt_thenItStaysAndNobodyIsToldOfACopy)
{
    auto killed = openWithCopy();
    makeResolution(*killed, QStringLiteral("V2/22"));
    const QString left = m_folder.filePath(QStringLiteral("left.bkdb"));
    for (const char *part : {"", "-wal", "-shm"})
        ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {m_path + QLatin1String(part), left + QLatin1String(part)}),
                  0);
    for (const bool readOnly : {true, false, false}) {
        const auto looked = must(openDatabase(left, {.readOnly = readOnly}));
        EXPECT_EQ(looked->openingNote(), QString());
        EXPECT_TRUE(holds(*looked, QStringLiteral("V2/22")));
    }
    {
        const auto next = open(left);
        EXPECT_EQ(next->openingNote(), QString());
        makeResolution(*next, QStringLiteral("V3/22"));
    }
    EXPECT_FALSE(QFileInfo::exists(left + QStringLiteral("-wal"))) << "who writes and closes leaves one whole file";
    EXPECT_EQ(open(left)->openingNote(), QString());
}

TEST_F(Place, givenADatabase_whenClosed_thenItIsOneFileThatSaysItIsWhole)
{
    openWithCopy().reset();
    EXPECT_EQ(beside(), QStringList());
    const auto again = open(m_path);
    EXPECT_EQ(again->openingNote(), QString());
    EXPECT_TRUE(beside().contains(QStringLiteral("stadt.bkdb-wal"))) << "while it is open others can see it";
}

TEST_F(Place, givenAClosedDatabase_whenOnlyRead_thenNothingIsWrittenToIt)
{
    openWithCopy().reset();
    const QDateTime before = QFileInfo(m_path).lastModified();
    {
        const auto reader = must(openDatabase(m_path));
        EXPECT_TRUE(holds(*reader, QStringLiteral("V1/22")));
        EXPECT_EQ(beside(), QStringList());
    }
    EXPECT_EQ(QFileInfo(m_path).lastModified(), before);
}

TEST_F(Place, givenSomebodyWhoMayOnlyRead_whenReadingAClosedDatabase_thenHeLeavesNothingAndFollowsWhatIsWritten)
{
    openWithCopy().reset();
    for (const bool closedWhole : {true, false}) {
        SCOPED_TRACE(closedWhole);
        if (!closedWhole) { // as an earlier version of the program closed it
            const auto connection = must(Connection::open(m_path, {}));
            must(connection->dialect().runScript(*connection, QStringLiteral("PRAGMA journal_mode = wal")));
            removeAllBeside();
        }
        const auto reader = must(openDatabase(m_path, {.readOnly = true}));
        int told = 0;
        QObject::connect(&reader->feed(), &ChangeFeed::changed, [&told] { ++told; });
        EXPECT_TRUE(holds(*reader, QStringLiteral("V1/22")));
        EXPECT_EQ(beside(), QStringList()) << "nothing of his that locks out who may write";
        EXPECT_EQ(reader->readOnlyReason().contains(QStringLiteral("What is shown is of")), !closedWhole)
            << reader->readOnlyReason().toStdString();
        const QString reference = closedWhole ? QStringLiteral("V7/22") : QStringLiteral("V8/22");
        {
            const auto owner = open(m_path);
            makeResolution(*owner, reference);
            must(reader->poll());
        }
        must(reader->poll());
        EXPECT_TRUE(holds(*reader, reference)) << "what others write is shown";
        EXPECT_GE(told, 1);
    }
}

TEST_F(Place, givenAFileOfAnotherCityInItsPlace_whenGoingOnWithIt_thenRefused)
{
    auto mine = openWithCopy();
    const QString other = m_folder.filePath(QStringLiteral("andere.bkdb"));
    must(createDatabase(other)).reset();
    rename(other, m_path);
    EXPECT_EQ(mine->reopen().error().kind, ErrorKind::Foreign);
    EXPECT_TRUE(holds(*mine, QStringLiteral("V1/22")));
    EXPECT_EQ(kindOfWrite(*mine), ErrorKind::Gone);
}

TEST_F(Place, givenARestoredCopyInItsPlace_whenGoingOnWithIt_thenItIsReadAndWritten)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"));
    rename(m_copy, m_path);
    int told = 0;
    QObject::connect(&mine->feed(), &ChangeFeed::changed, [&told] { ++told; });
    must(mine->reopen());
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(holds(*mine, QStringLiteral("V2/22")));
    makeResolution(*mine, QStringLiteral("V3/22"));
    expectSound(*mine);
}

TEST_F(Place, givenTheFileIsGone_whenMovedToAFileOfItsOwn_thenItGoesOnThere)
{
    auto mine = openWithCopy();
    makeResolution(*mine, QStringLiteral("V2/22"));
    QFile::remove(m_path);
    Progress progress;
    const QString own = m_folder.filePath(QStringLiteral("neuer Ordner/eigene.bkdb"));
    must(mine->moveTo(own, progress));
    EXPECT_EQ(mine->location(), own);
    makeResolution(*mine, QStringLiteral("V3/22"));
    must(mine->another());
    mine.reset();
    const auto again = open(own);
    EXPECT_TRUE(holds(*again, QStringLiteral("V2/22")) && holds(*again, QStringLiteral("V3/22")));
    expectSound(*again);
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(Place, givenAFolderThatIsSynchronised_whenOpened_thenItWarnsAndNamesTheProgram)
{
    openWithCopy().reset();
    const std::pair<QString, QString> marks[] = {{QStringLiteral(".sync_0a1b.db"), QStringLiteral("Nextcloud")},
                                                 {QStringLiteral(".dropbox"), QStringLiteral("Dropbox")},
                                                 {QStringLiteral(".stfolder"), QStringLiteral("Syncthing")}};
    for (const auto &[mark, service] : marks) {
        QFile file(m_folder.filePath(mark));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(open(m_path)->openingNote().contains(service)) << service.toStdString();
        file.remove();
    }
    EXPECT_EQ(open(m_path)->openingNote(), QString());
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/x/OneDrive - Stadt Musterstadt/a/stadt.bkdb")), u"OneDrive");
}

}
