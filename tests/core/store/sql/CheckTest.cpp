#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Connection.h"
#include "tests/core/store/Fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store::sql;

namespace {

/// What somebody did to a sound database by other means than this program.
class Tampered : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.bkdb"));

    void SetUp() override
    {
        const auto database = must(createDatabase(m_path));
        const ResolutionFile file = makeResolution(*database, QStringLiteral("V1/22"), 3);
        StatusReport report;
        report.id = newId<StatusReportId>(*database);
        report.resolution = file.resolution.id;
        report.text = QStringLiteral("Die Bäume sind bestellt.");
        report.asOf = QDate(2022, 6, 1);
        report.clauses = {file.clauses[0].id};
        Memo memo;
        memo.id = newId<MemoId>(*database);
        memo.resolution = file.resolution.id;
        memo.date = QDate(2022, 6, 1);
        memo.state = MemoState::Released;
        ReleasedLetter letter;
        letter.id = newId<ReleasedLetterId>(*database);
        letter.resolution = file.resolution.id;
        letter.memo = memo.id;
        letter.releasedOn = QDate(2022, 6, 1);
        letter.pdf = "%PDF-1.7 invented";
        letter.text = QStringLiteral("Hausmitteilung");
        letter.data = QStringLiteral("{}");
        letter.profile = QStringLiteral("{\"name\":\"\"}");
        letter.sha256 = QString::fromLatin1(QCryptographicHash::hash(letter.pdf, QCryptographicHash::Sha256).toHex());
        write(*database, {inserted(report), inserted(memo), inserted(letter)});
        Clause changedClause = file.clauses[0];
        changedClause.text += QStringLiteral(" Sofort.");
        write(*database, {changed(file.clauses[0], changedClause)});
        Progress progress;
        ASSERT_EQ(must(database->check(progress)), QStringList());
    }
    /// With the triggers that stand in the way dropped and made again.
    void tamper(const QString &script)
    {
        const auto connection = must(Connection::open(m_path, {}));
        std::vector<SchemaObject> triggers;
        for (const SchemaObject &object : must(connection->dialect().schema(*connection))) {
            if (object.type == u"trigger")
                triggers.push_back(object);
        }
        for (const SchemaObject &trigger : triggers)
            must(connection->dialect().runScript(*connection, QStringLiteral("DROP TRIGGER ") + trigger.name));
        must(connection->dialect().runScript(*connection, script));
        for (const SchemaObject &trigger : triggers)
            must(connection->dialect().runScript(*connection, trigger.sql));
    }
};

class CheckFinds : public Tampered, public testing::WithParamInterface<const char *>
{
};

}

TEST_P(CheckFinds, givenItWasTamperedWith_whenChecked_thenThereIsAFinding)
{
    tamper(QString::fromUtf8(GetParam()));
    Progress progress;
    EXPECT_GE(must(must(openDatabase(m_path))->check(progress)).size(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Tampering, CheckFinds,
    testing::Values(
        "UPDATE clause SET parent_id = (SELECT id FROM clause WHERE position = 2) WHERE position = 1;"
        " UPDATE clause SET parent_id = (SELECT id FROM clause WHERE position = 1) WHERE position = 2",
        "DROP INDEX clause_lead_office",
        "DROP INDEX history_record",
        "UPDATE released_letter SET pdf = CAST('%PDF another' AS BLOB)",
        "UPDATE letter_profile SET content = '{}'",
        "UPDATE clause SET text = 'Nichts.' WHERE position = 3",
        "UPDATE status_report SET text = 'Die Bäume stehen.'",
        "UPDATE resolution SET title = 'Etwas anderes'",
        "UPDATE resolution SET title_sort = 'zzz'",
        "UPDATE resolution SET reference_key = 'v2/22'",
        "UPDATE resolution SET clause_count = 9",
        "DELETE FROM history WHERE id = 2",
        "DELETE FROM history WHERE id = (SELECT max(id) FROM history)",
        "UPDATE history SET before = 'x' WHERE before IS NOT NULL",
        "UPDATE history SET row_version = 7 WHERE before IS NOT NULL",
        "UPDATE clause SET row_version = 9 WHERE position = 1",
        "DELETE FROM clause WHERE position = 3",
        "UPDATE memo SET state = 'draft'",
        "UPDATE identity SET uuid = 'x'",
        "UPDATE id_sequence SET next = 1",
        "DELETE FROM clause_search WHERE 0; INSERT INTO clause_search (clause_search) VALUES ('delete-all')",
        "INSERT INTO report_search (rowid, text) VALUES (4711, 'erfunden')"));

TEST_F(Tampered, givenATriggerWasDropped_whenChecked_thenItIsNamed)
{
    {
        const auto connection = must(Connection::open(m_path, {}));
        must(connection->dialect().runScript(*connection, QStringLiteral("DROP TRIGGER memo_released_is_frozen")));
    }
    Progress progress;
    const QStringList findings = must(must(openDatabase(m_path))->check(progress));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings[0].contains(QStringLiteral("memo_released_is_frozen")));
}

}
