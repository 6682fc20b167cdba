#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Restore.h"
#include "core/store/sql/SqlDatabase.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <unistd.h>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store::sql;
using tests::support::SmallDisk;

namespace {

#define REQUIRE_SMALL_DISK(disk, size)    \
    SmallDisk disk(QStringLiteral(size)); \
    if (!disk.mounted())                  \
    GTEST_SKIP() << "a small tmpfs can only be mounted by root"

class Fault : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.db"));

    /// A database with one resolution, closed again.
    void makeDatabase()
    {
        const auto database = must(createDatabase(m_path));
        makeResolution(*database, QStringLiteral("V1/22"));
    }
    static void expectSound(core::store::Database &database)
    {
        Progress progress;
        EXPECT_EQ(must(database.check(progress)), QStringList());
    }
    static ChangeSet bigEdit(core::store::Database &database, qsizetype size)
    {
        const auto file = must(database.resolutions().load(*must(database.resolutions().findByReference(u"V1/22"))));
        Clause after = file.clauses[0];
        after.text = QString(size, u'x');
        return {QStringLiteral("Test"), {changed(file.clauses[0], after)}};
    }
};

}

TEST_F(Fault, givenNoPagesLeft_whenEdited_thenFullAndNothingChanged)
{
    makeDatabase();
    auto connection = must(Connection::open(m_path, {}));
    must(connection->protect());
    Connection &raw = *connection;
    SqlDatabase database(std::move(connection), {});
    must(database.startWatching());
    must(raw.dialect().runScript(raw, QStringLiteral("PRAGMA max_page_count = ") +
                                          QString::number(must(raw.number(QStringLiteral("PRAGMA page_count"))))));
    const auto before = must(database.resolutions().load(*must(database.resolutions().findByReference(u"V1/22"))));
    const auto refused = database.changes().write(bigEdit(database, 150'000), clerk);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Full);
    EXPECT_EQ(must(database.resolutions().load(before.resolution.id)), before);
    must(raw.dialect().runScript(raw, QStringLiteral("PRAGMA max_page_count = 1000000")));
    must(database.changes().write(bigEdit(database, 150'000), clerk));
    expectSound(database);
}

TEST_F(Fault, givenFullDisk_whenEditedAndBackedUp_thenFullAndNothingLost)
{
    REQUIRE_SMALL_DISK(disk, "3m");
    m_path = disk.filePath(QStringLiteral("stadt.db"));
    makeDatabase();
    const auto database = must(openDatabase(m_path));
    const auto before = must(database->resolutions().load(*must(database->resolutions().findByReference(u"V1/22"))));
    disk.fillUp();
    const auto edit = database->changes().write(bigEdit(*database, 190'000), clerk);
    ASSERT_FALSE(edit.ok());
    EXPECT_EQ(edit.error().kind, ErrorKind::Full) << edit.error().detail.toStdString();
    EXPECT_EQ(must(database->resolutions().load(before.resolution.id)), before);

    Progress progress;
    const QString target = disk.filePath(QStringLiteral("kopie.db"));
    const auto backup = database->backup(target, progress);
    ASSERT_FALSE(backup.ok());
    EXPECT_EQ(backup.error().kind, ErrorKind::Full) << backup.error().detail.toStdString();
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_TRUE(
        QDir(QFileInfo(target).path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty())
        << "no part of a copy is left";

    disk.makeRoom();
    must(database->changes().write(bigEdit(*database, 1000), clerk));
    expectSound(*database);
    must(database->backup(target, progress));
    expectSound(*must(openDatabase(target)));
}

TEST_F(Fault, givenReadOnlyDisk_whenOpened_thenReadableAndEditIsRefused)
{
    REQUIRE_SMALL_DISK(disk, "3m");
    m_path = disk.filePath(QStringLiteral("stadt.db"));
    makeDatabase();
    ASSERT_TRUE(disk.makeReadOnly());
    const auto database = must(openDatabase(m_path));
    EXPECT_TRUE(database->isReadOnly());
    EXPECT_FALSE(database->readOnlyReason().isEmpty());
    const auto refused = database->changes().write(bigEdit(*database, 10), clerk);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(database->drafts().put({QStringLiteral("k"), {}, clerk.at}).error().kind, ErrorKind::ReadOnly);
    expectSound(*database);
}

TEST_F(Fault, givenReadOnlyFile_whenOpened_thenReadableAndEditIsRefused)
{
    makeDatabase();
    QFile::setPermissions(m_path, QFile::ReadOwner);
    const auto database = must(openDatabase(m_path, {.readOnly = geteuid() == 0}));
    EXPECT_TRUE(database->isReadOnly());
    EXPECT_EQ(database->changes().write(bigEdit(*database, 10), clerk).error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(database->changes().reserveIds(1).error().kind, ErrorKind::ReadOnly);
}

TEST_F(Fault, givenNewerSchema_whenOpened_thenReadOnlyWithReason)
{
    makeDatabase();
    {
        const auto connection = must(Connection::open(m_path, {}));
        must(connection->dialect().setSchemaVersion(*connection, latestSchemaVersion(connection->dialect()) + 1));
    }
    const auto database = must(openDatabase(m_path));
    EXPECT_TRUE(database->isReadOnly());
    EXPECT_TRUE(database->readOnlyReason().contains(QStringLiteral("newer")))
        << database->readOnlyReason().toStdString();
    EXPECT_TRUE(must(database->resolutions().findByReference(u"V1/22")).has_value());
    EXPECT_EQ(database->changes().write(bigEdit(*database, 10), clerk).error().kind, ErrorKind::ReadOnly);
}

TEST_F(Fault, givenOtherFiles_whenOpened_thenForeignAndUntouched)
{
    const QByteArray contents[] = {QByteArray(), QByteArray("Hausmitteilung\n"), QByteArray(100'000, '\0')};
    for (const QByteArray &content : contents) {
        {
            QFile file(m_path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        EXPECT_EQ(openDatabase(m_path).error().kind, ErrorKind::Foreign) << content.size();
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), content);
    }
    QFile::remove(m_path);
    {
        const auto other = must(Connection::open(m_path, {.create = true}));
        must(other->dialect().runScript(*other, QStringLiteral("CREATE TABLE t (x)")));
    }
    EXPECT_EQ(openDatabase(m_path).error().kind, ErrorKind::Foreign) << "somebody else's SQLite database";
    EXPECT_EQ(openDatabase(m_folder.filePath(QStringLiteral("fehlt.db"))).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(openDatabase(m_folder.path()).error().kind, ErrorKind::Io);
    EXPECT_EQ(createDatabase(m_path).error().kind, ErrorKind::Io) << "an existing file is not overwritten";
}

TEST_F(Fault, givenDatabaseCutInHalf_whenOpened_thenNewestBackupIsOffered)
{
    makeDatabase();
    {
        Progress progress;
        EXPECT_TRUE(must(backupIfDue(*must(openDatabase(m_path)), QDate(2022, 6, 1), progress)));
        EXPECT_TRUE(must(backupIfDue(*must(openDatabase(m_path)), QDate(2022, 6, 2), progress)));
    }
    ASSERT_TRUE(QFile::resize(m_path, QFileInfo(m_path).size() / 2));
    const auto refused = openDatabase(m_path);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Corrupt);
    const QString newest = newestBackup(m_path).value_or(QString());
    EXPECT_TRUE(newest.contains(QStringLiteral("2022-06-02")));
    EXPECT_TRUE(refused.error().detail.contains(newest));

    const QString kept = must(restore(newest, m_path, clerk.at));
    EXPECT_TRUE(QFile::exists(kept)) << "the damaged one is kept";
    const auto restored = must(openDatabase(m_path));
    EXPECT_TRUE(must(restored->resolutions().findByReference(u"V1/22")).has_value());
    expectSound(*restored);
}

TEST_F(Fault, givenBeginningDestroyed_whenOpened_thenCorruptWhereThereAreBackups)
{
    makeDatabase();
    {
        Progress progress;
        must(backupIfDue(*must(openDatabase(m_path)), QDate(2022, 6, 1), progress));
    }
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(512, 'z'));
    file.close();
    EXPECT_EQ(openDatabase(m_path).error().kind, ErrorKind::Corrupt);
}

TEST_F(Fault, givenWriterElsewhere_whenWritten_thenBusyAndLaterDone)
{
    makeDatabase();
    const auto mine = must(openDatabase(m_path, {.busyTimeoutMs = 1}));
    const auto other = must(Connection::open(m_path, {}));
    must(other->dialect().runScript(*other, QStringLiteral("BEGIN IMMEDIATE")));
    const auto refused = mine->changes().write(bigEdit(*mine, 10), clerk);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    must(other->dialect().runScript(*other, QStringLiteral("ROLLBACK")));
    must(mine->changes().write(bigEdit(*mine, 10), clerk));
}

TEST_F(Fault, givenAnyConnection_whenOpened_thenPragmasAreSet)
{
    makeDatabase();
    const auto connection = must(Connection::open(m_path, {}));
    must(connection->protect());
    must(connection->prepareToWrite());
    EXPECT_EQ(must(connection->text(QStringLiteral("PRAGMA journal_mode"))), u"wal");
    EXPECT_EQ(must(connection->number(QStringLiteral("PRAGMA synchronous"))), 2);
    EXPECT_EQ(must(connection->number(QStringLiteral("PRAGMA foreign_keys"))), 1);
    EXPECT_EQ(must(connection->number(QStringLiteral("PRAGMA application_id"))), applicationId);
    EXPECT_FALSE(connection->run(QStringLiteral("UPDATE history SET who = 'x'")).ok() &&
                 must(connection->number(QStringLiteral("SELECT count(*) FROM history WHERE who = 'x'"))) > 0);
    EXPECT_FALSE(connection->run(QStringLiteral("DELETE FROM history")).ok()) << "the history cannot be deleted";
    EXPECT_FALSE(connection->run(QStringLiteral("UPDATE clause SET due_on = '2022-02-31'")).ok()) << "only real dates";
    EXPECT_FALSE(connection->run(QStringLiteral("UPDATE clause SET status = 'fertig'")).ok()) << "only known codes";
}

TEST_F(Fault, givenTamperedRecord_whenChecked_thenFound)
{
    makeDatabase();
    {
        const auto connection = must(Connection::open(m_path, {}));
        must(connection->run(QStringLiteral("UPDATE clause SET row_version = 9 WHERE position = 1")));
        must(connection->run(QStringLiteral("UPDATE resolution SET settled_count = 7")));
    }
    Progress progress;
    EXPECT_EQ(must(must(openDatabase(m_path))->check(progress)).size(), 2);
}

TEST_F(Fault, ADatabaseThatEverybodyMayReadIsToldWhenNotAllOfItIsPublic)
{
    makeDatabase();
    ASSERT_TRUE(QFile::setPermissions(m_path, QFile::permissions(m_path) | QFile::ReadOther));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther));
    const auto note = [this] { return must(openDatabase(m_path))->openingNote(); };
    EXPECT_EQ(note(), QString()) << "all is public";
    {
        const auto database = must(openDatabase(m_path));
        const Resolution before =
            must(database->resolutions().load(*must(database->resolutions().findByReference(u"V1/22")))).resolution;
        Resolution after = before;
        after.visibility = Visibility::NonPublic;
        write(*database, {changed(before, after)});
    }
    EXPECT_NE(note(), QString());
    ASSERT_TRUE(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_EQ(note(), QString());
}

}
