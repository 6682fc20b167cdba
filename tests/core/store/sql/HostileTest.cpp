#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/SqliteHandle.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/SmallDisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store::sql;

namespace {

/// A database that somebody has prepared.
class Hostile : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.bkdb"));

    void SetUp() override { makeResolution(*must(createDatabase(m_path)), QStringLiteral("V1/22")); }
    void prepare(const char *script)
    {
        const auto connection = must(Connection::open(m_path, {}));
        must(connection->dialect().runScript(*connection, QString::fromUtf8(script)));
    }
    Error refusal()
    {
        auto opened = openDatabase(m_path);
        EXPECT_FALSE(opened.ok());
        return opened ? Error{ErrorKind::Cancelled, {}} : opened.error();
    }
};

}

TEST_F(Hostile, givenANegativeVersion_whenOpened_thenItIsDamaged)
{
    for (const char *version : {"PRAGMA user_version = -1", "PRAGMA user_version = -2147483648"}) {
        prepare(version);
        EXPECT_EQ(refusal().kind, ErrorKind::Corrupt) << version;
    }
}

TEST_F(Hostile, givenSomethingThatTheProgramDoesNotMake_whenOpened_thenRefusedByNameWithItsNewestBackup)
{
    {
        Progress progress;
        must(backupIfDue(*must(openDatabase(m_path)), QDate(2022, 6, 1), progress));
    }
    const QString sound = m_folder.filePath(QStringLiteral("heil.bkdb"));
    ASSERT_TRUE(QFile::copy(m_path, sound));
    const std::pair<const char *, const char *> cases[] = {
        {"CREATE TRIGGER planted AFTER UPDATE ON clause BEGIN DELETE FROM draft; END", "planted"},
        {"CREATE VIEW planted AS SELECT 1", "planted"},
        {"CREATE TABLE planted (x)", "planted"},
        {"CREATE INDEX planted ON clause (text)", "planted"},
        {"ALTER TABLE office ADD COLUMN planted TEXT AS (number || name)", "office"},
        {"DROP TRIGGER history_is_not_deleted; CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history BEGIN SELECT 1; END",
         "history_is_not_deleted"},
    };
    for (const auto &[script, name] : cases) {
        SCOPED_TRACE(script);
        QFile::remove(m_path);
        ASSERT_TRUE(QFile::copy(sound, m_path));
        must(openDatabase(m_path)).reset();
        prepare(script);
        const Error error = refusal();
        EXPECT_EQ(error.kind, ErrorKind::Corrupt);
        EXPECT_TRUE(error.detail.contains(QString::fromUtf8(name))) << error.detail.toStdString();
        EXPECT_TRUE(error.detail.contains(newestBackup(m_path).value_or(QStringLiteral("-"))))
            << error.detail.toStdString();
    }
}

TEST_F(Hostile, givenATriggerThatHidesStatementsBehindMarksOfComments_whenOpened_thenRefused)
{
    QString trigger;
    {
        const auto connection = must(Connection::open(m_path, {}));
        for (const SchemaObject &object : must(connection->dialect().schema(*connection)))
            trigger = object.name == u"clause_updated" ? object.sql : trigger;
    }
    const qsizetype at = trigger.indexOf(QStringLiteral("FROM clause"));
    ASSERT_GT(at, 0);
    const QString end = QStringLiteral(
        " FROM clause WHERE resolution_id = new.resolution_id) WHERE id = new.resolution_id; DELETE FROM draft;"
        " UPDATE resolution SET (clause_count, settled_count) = (SELECT 1, 1");
    const QString sound = m_folder.filePath(QStringLiteral("heil.bkdb"));
    ASSERT_TRUE(QFile::copy(m_path, sound));
    const std::pair<QString, QString> marks[] = {{QStringLiteral("\"--\""), QStringLiteral(" --\n")},
                                                 {QStringLiteral("\"--\""), QStringLiteral(" /*\n*/")},
                                                 {QStringLiteral("AS [--]"), QStringLiteral(" --\n")},
                                                 {QStringLiteral("AS '--'"), QStringLiteral(" --\n")}};
    for (const auto &[before, behind] : marks) {
        const QString hidden = before + end + behind;
        QFile::remove(m_path);
        ASSERT_TRUE(QFile::copy(sound, m_path));
        prepare((QStringLiteral("DROP TRIGGER clause_updated; ") + trigger.left(at) + hidden + trigger.mid(at))
                    .toUtf8()
                    .constData());
        const auto opened = openDatabase(m_path);
        EXPECT_FALSE(opened.ok()) << hidden.toStdString();
    }
}

TEST_F(Hostile, givenATableThatIsAnEndlessView_whenOpened_thenRefusedSoon)
{
    prepare("DROP TABLE draft; CREATE VIEW draft AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT i AS key, i AS text, i AS at FROM n");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
    prepare("PRAGMA user_version = 999");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt) << "a newer version has tables too";
}

TEST_F(Hostile, givenATextOfMonstrousLength_whenRead_thenItIsNotLoadedAndTheRestIs)
{
    prepare("UPDATE clause SET text = CAST(zeroblob(30000000) AS TEXT) WHERE position = 1");
    makeResolution(*must(openDatabase(m_path)), QStringLiteral("V2/22"));
    const auto database = must(openDatabase(m_path));
    const auto heavy = database->resolutions().load(*must(database->resolutions().findByReference(u"V1/22")));
    ASSERT_FALSE(heavy.ok());
    EXPECT_EQ(heavy.error().kind, ErrorKind::Invalid) << heavy.error().detail.toStdString();
    must(database->resolutions().load(*must(database->resolutions().findByReference(u"V2/22"))));

    {
        const auto connection = must(Connection::open(m_path, {}));
        sqlite3_limit(sqliteHandle(*connection), SQLITE_LIMIT_LENGTH, 500'000'000);
        must(connection->dialect().runScript(
            *connection, QStringLiteral("UPDATE clause SET text = hex(zeroblob(100000000)) WHERE position = 1")));
    }
    const auto heavier = must(openDatabase(m_path));
    EXPECT_EQ(heavier->resolutions().load(*must(heavier->resolutions().findByReference(u"V1/22"))).error().kind,
              ErrorKind::Invalid);
}

TEST_F(Hostile, givenAFullDisk_whenOpened_thenItCanBeRead)
{
    tests::support::SmallDisk disk(QStringLiteral("3m"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small tmpfs can only be mounted by root";
    const QString path = disk.filePath(QStringLiteral("stadt.bkdb"));
    ASSERT_TRUE(QFile::copy(m_path, path));
    disk.fillUp();
    {
        const auto database = must(openDatabase(path, {.staysOpen = true}));
        ASSERT_NE(database, nullptr);
        EXPECT_TRUE(must(database->resolutions().findByReference(u"V1/22")).has_value());
        EXPECT_EQ(database->changes().reserveIds(1).error().kind, ErrorKind::Full);
    }
    // Left by a program that was killed on the full disk, without a log.
    disk.makeRoom();
    {
        const auto connection = must(Connection::open(path, {}));
        must(connection->dialect().runScript(*connection, QStringLiteral("PRAGMA journal_mode = wal")));
    }
    disk.fillUp();
    const auto database = must(openDatabase(path, {.staysOpen = true}));
    ASSERT_NE(database, nullptr);
    EXPECT_TRUE(must(database->resolutions().findByReference(u"V1/22")).has_value());
}

}
