#include "core/model/PaperReference.h"
#include "core/store/sql/BackupPlan.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store;
using namespace core::store::sql;

namespace {

/// A database of every released schema, made by the command line of its time; see the README beside them.
const QString kept = QStringLiteral(BK_SOURCE_DIR "/tests/data/databases");

QStringList keptDatabases()
{
    return QDir(kept).entryList({QStringLiteral("schema-*.sqlite")}, QDir::Files, QDir::Name);
}

}

TEST(Migration, givenDatabaseOfEveryReleasedSchema_whenOpened_thenNewestSoundAndAllThere)
{
    ASSERT_FALSE(keptDatabases().isEmpty());
    for (const QString &name : keptDatabases()) {
        SCOPED_TRACE(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        ASSERT_TRUE(QFile::copy(kept + u'/' + name, path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        int before = 0;
        {
            const auto connection = must(Connection::open(path, {.readOnly = true}));
            before = must(connection->dialect().schemaVersion(*connection));
            EXPECT_EQ(before, name.mid(7, 4).toInt());
        }
        const auto database = must(openDatabase(path, {.now = clerk.at}));
        {
            const auto connection = must(Connection::open(path, {.create = true}));
            const int latest = latestSchemaVersion(connection->dialect());
            EXPECT_EQ(must(connection->dialect().schemaVersion(*connection)), latest);
            EXPECT_EQ(newestBackup(path).has_value(), before < latest) << "a backup before the migration";
        }
        Progress progress;
        EXPECT_EQ(must(database->check(progress)), QStringList());

        const auto id = must(database->resolutions().findByReference(u"V1422/22"));
        ASSERT_TRUE(id.has_value());
        ASSERT_TRUE(must(database->resolutions().findByReference(u"DS0322/16/1")).has_value());
        const ResolutionFile file = must(database->resolutions().load(*id));
        EXPECT_EQ(file.resolution.title, u"Trinkbrunnen im öffentlichen Raum");
        EXPECT_EQ(file.resolution.nextReviewOn, QDate(2023, 10, 2));
        ASSERT_EQ(file.clauses.size(), 3U);
        EXPECT_EQ(file.clauses[1].status, ClauseStatus::Done);
        ASSERT_EQ(file.reports.size(), 4U);
        EXPECT_EQ(file.reports[0].text, u"Die Brunnen am Markt und am Hafen sind in Betrieb.");
        EXPECT_EQ(file.reports[0].clauses, (std::vector{file.clauses[0].id, file.clauses[2].id}));
        ASSERT_EQ(file.memos.size(), 1U);
        EXPECT_EQ(must(database->resolutions().search(u"trinkbrunnen", 10)).at(0).resolution, *id);
        ResolutionFilter filter;
        filter.today = QDate(2023, 3, 20);
        filter.words = QStringLiteral("hafen betrieb");
        EXPECT_EQ(must(database->resolutions().order(filter, {})), std::vector{*id});

        // The whole history, each entry with what was and what it became.
        const auto history = must(database->changes().history(*id, 100));
        ASSERT_EQ(history.size(), 11U);
        EXPECT_EQ(history[0].before.value(u"nextReviewOn").toString(), u"2023-08-31");
        EXPECT_EQ(history[0].after.value(u"nextReviewOn").toString(), u"2023-10-02");
        EXPECT_TRUE(history[1].before.isEmpty());
        EXPECT_EQ(history[1].after.value(u"text").toString(), file.reports[0].text);
        EXPECT_EQ(history[2].before.value(u"status").toString(), u"in_progress");
        EXPECT_EQ(history[2].after.value(u"status").toString(), u"done");
        EXPECT_EQ(history[2].who, u"Stadtkanzlei");
        const auto clause = std::find_if(history.begin(), history.end(), [&file](const HistoryEntry &entry) {
            return entry.record == refOf(Record(file.clauses[2]));
        });
        ASSERT_NE(clause, history.end());
        EXPECT_EQ(clause->after, toJson(file.clauses[2])) << "an insertion not changed since";

        // What was opened again had been closed: the history knows it, and what was taken back it knows not to have been.
        const auto other =
            must(database->resolutions().load(*must(database->resolutions().findByReference(u"DS0322/16/1"))));
        if (before >= 6) {
            EXPECT_EQ(other.resolution.closedOn, QDate(2023, 7, 3));
            EXPECT_EQ(other.resolution.earlierClosings,
                      (std::vector<EarlierClosing>{{QDate(2023, 4, 10), QDate(2023, 5, 2)}}));
        } else {
            EXPECT_TRUE(other.resolution.earlierClosings.empty());
        }

        // And it goes on being written.
        Resolution moved = file.resolution;
        moved.nextReviewOn = QDate(2024, 1, 15);
        write(*database, {changed(file.resolution, moved)});
        const auto next = must(database->changes().history(*id, 2));
        EXPECT_EQ(next[0].before, history[0].after);
        EXPECT_EQ(next[0].after.value(u"nextReviewOn").toString(), u"2024-01-15");
        EXPECT_EQ(next[1], history[0]) << "what was told of a change stays the same when the next is made";
        EXPECT_EQ(must(database->check(progress)), QStringList());
    }
}

TEST(Migration, givenLongHistoryOfTheFirstSchema_whenMigrated_thenKeptEntryByEntryAndItsRoomGivenBack)
{
    constexpr int entries = 2000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stadt.db"));
    const auto connection = must(Connection::open(path, {.create = true}));
    must(connection->protect());
    must(migrate(*connection, {}, 3));
    must(connection->dialect().runScript(
        *connection,
        QStringLiteral(
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            " INSERT INTO history (at, who, record_kind, record_id, description, row_version, before, after)"
            " SELECT '2022-06-01', 'Amt', 'setting', (i + 2) / 3, i, (i + 2) % 3 + 1,"
            " CASE WHEN i % 3 = 1 THEN NULL ELSE '{\"value\":' || i || '}' END,"
            " CASE WHEN i % 3 = 0 THEN NULL ELSE '{\"text\":\"' || hex(zeroblob(1000)) || '\"}' END FROM n")));
    must(migrate(*connection));
    EXPECT_EQ(must(connection->number(QStringLiteral("SELECT count(*) FROM history"))), entries);
    EXPECT_EQ(
        must(connection->number(QStringLiteral(
            "SELECT count(*) FROM history WHERE description = id AND change = CASE id % 3 WHEN 1 THEN 'inserted' WHEN 2 THEN 'changed' ELSE 'removed' END"
            " AND coalesce(before, '') = CASE id % 3 WHEN 1 THEN '' ELSE '{\"value\":' || id || '}' END"))),
        entries);
    EXPECT_FALSE(connection->run(QStringLiteral("DELETE FROM history")).ok()) << "it still cannot be deleted";
    EXPECT_FALSE(connection->run(QStringLiteral("UPDATE history SET who = 'x'")).ok()) << "nor rewritten";
    EXPECT_LT(must(connection->number(QStringLiteral("PRAGMA freelist_count"))) * 5,
              must(connection->number(QStringLiteral("PRAGMA page_count"))));
}

TEST(Migration, givenNumbersInOtherSpellings_whenMigrated_thenEachIsFoundAndTwoThatAreOneStayTwo)
{
    const QTemporaryDir folder;
    const auto connection = must(Connection::open(folder.filePath(QStringLiteral("stadt.db")), {.create = true}));
    must(connection->protect());
    must(migrate(*connection, {}, 7));
    int id = 0;
    for (const char16_t *key :
         {u"V0870/2021", u"14\u201120/A06936", u"2019/0760", u"DHH/2023/2007", u"A1/21", u"A1/2021"}) {
        must(connection->run(
            QStringLiteral(
                "INSERT INTO resolution (id, row_version, reference, meeting, title, file_reference, visibility,"
                " exempt_reason, closing_note, remark, reference_key, reference_sort, title_sort)"
                " VALUES (?, 1, 'x', '', '', '', 'public', '', '', '', ?, '', '')"),
            {++id, QString::fromUtf16(key)}));
    }
    must(migrate(*connection));
    QStringList keys;
    must(connection->each(QStringLiteral("SELECT reference_key FROM resolution ORDER BY id"), {},
                          [&keys](const Row &row) { keys << row.text(0); }));
    EXPECT_EQ(keys, QStringList({normalizedReference(u"V0870/2021"), normalizedReference(u"14\u201120/A06936"),
                                 normalizedReference(u"2019/0760"), normalizedReference(u"DHH/2023/2007"),
                                 QStringLiteral("A1/21"), QStringLiteral("A1/2021")}));
}

/// Whoever explained a delay before clauses counted on the day expected finds it answered afterwards.
TEST(Migration, givenExplainedDelaysOfAnOlderSchema_whenMigrated_thenTheirResolutionsAreDelayed)
{
    const QTemporaryDir folder;
    const auto connection = must(Connection::open(folder.filePath(QStringLiteral("stadt.db")), {.create = true}));
    must(connection->protect());
    must(migrate(*connection, {}, 7));
    must(connection->dialect().runScript(
        *connection,
        QStringLiteral(
            "INSERT INTO resolution (id, row_version, reference, meeting, title, file_reference, visibility, exempt_reason, closing_note, remark,"
            " reference_key, reference_sort, title_sort) VALUES (1, 1, 'V1/22', '', 'Radweg', '', 'public', '', '', '', 'V1/22', 'V1/22', 'radweg');"
            "INSERT INTO clause (id, row_version, resolution_id, label, position, text, status, status_reason, due_on, expected_on, delay_reason) VALUES"
            " (2, 1, 1, '1', 1, 'Bauen.', 'in_progress', '', '2022-05-01', '2022-09-30', 'Lieferverzug'),"
            " (3, 1, 1, '2', 2, 'Planen.', 'done', '', '2022-04-01', NULL, '');")));
    must(migrate(*connection));
    EXPECT_EQ(
        must(connection->number(QStringLiteral(
            "SELECT count(*) FROM resolution WHERE earliest_due_on = '2022-09-30' AND delayed_since = '2022-05-01'"))),
        1);
    EXPECT_EQ(must(connection->number(QStringLiteral(
                  "SELECT count(*) FROM clause WHERE counts_on = '2022-09-30' OR (id = 3 AND counts_on IS NULL)"))),
              2);
}

}
