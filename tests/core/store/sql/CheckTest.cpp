#include "core/store/sql/Connection.h"
#include "core/store/sql/OpenDatabase.h"
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

/// One kind of tampering, and the words of the finding that tells it.
struct Kind {
    const char *name;
    const char *script;
    const char *finding;
};

std::string nameOf(const testing::TestParamInfo<Kind> &info)
{
    return info.param.name;
}

class CheckFinds : public Tampered, public testing::WithParamInterface<Kind>
{
};

}

TEST_P(CheckFinds, givenItWasTamperedWith_whenChecked_thenThatIsTheFinding)
{
    tamper(QString::fromUtf8(GetParam().script));
    Progress progress;
    const QString findings = must(must(openDatabase(m_path))->check(progress)).join(u'\n');
    EXPECT_TRUE(findings.contains(QString::fromUtf8(GetParam().finding))) << findings.toStdString();
}

/// With the planted objects that are refused at opening (HostileTest), the letters against their content
/// (core/letter/KeptCheckTest) and what is named as not proven (tests/app/CommandsTest), the list of what `check` is for.
INSTANTIATE_TEST_SUITE_P(
    Tampering, CheckFinds,
    testing::Values(
        Kind{"clausesInACircle",
             "UPDATE clause SET parent_id = (SELECT id FROM clause WHERE position = 2) WHERE position = 1;"
             " UPDATE clause SET parent_id = (SELECT id FROM clause WHERE position = 1) WHERE position = 2",
             "in a circle"},
        Kind{"anIndexGone", "DROP INDEX clause_lead_office", "“clause_lead_office” is missing in the schema"},
        Kind{"anIndexOfTheHistoryGone", "DROP INDEX history_record", "“history_record” is missing in the schema"},
        Kind{"thePdfOfALetter", "UPDATE released_letter SET pdf = CAST('%PDF another' AS BLOB)", "is not what it was"},
        Kind{"theStyleOfALetter", "UPDATE letter_profile SET content = '{}'",
             "The style of a released letter is not what it was"},
        Kind{"theWordingOfAClause", "UPDATE clause SET text = 'Nichts.' WHERE position = 3",
             "other words than the records"},
        Kind{"theTextOfAReport", "UPDATE status_report SET text = 'Die Bäume stehen.'", "other words than the records"},
        Kind{"aTitle", "UPDATE resolution SET title = 'Etwas anderes'",
             "“resolution” is not as this program writes it"},
        Kind{"theSortingOfATitle", "UPDATE resolution SET title_sort = 'zzz'",
             "“resolution” is not as this program writes it"},
        Kind{"theKeyOfANumber", "UPDATE resolution SET reference_key = 'v2/22'",
             "“resolution” is not as this program writes it"},
        Kind{"aCounter", "UPDATE resolution SET clause_count = 9", "are counted wrongly"},
        Kind{"theDayThatCounts", "UPDATE clause SET counts_on = '2021-01-01' WHERE position = 1",
             "are counted wrongly"},
        Kind{"anEntryOfTheHistory", "DELETE FROM history WHERE id = 2", "entries of the history are missing"},
        Kind{"theNewestEntryOfTheHistory", "DELETE FROM history WHERE id = (SELECT max(id) FROM history)",
             "entries of the history are missing"},
        Kind{"whatTheHistoryKeeps", "UPDATE history SET before = 'x' WHERE before IS NOT NULL", "cannot be read"},
        Kind{"aVersionInTheHistory", "UPDATE history SET row_version = 7 WHERE before IS NOT NULL",
             "do not follow the one before"},
        Kind{"aVersionOfARecord", "UPDATE clause SET row_version = 9 WHERE position = 1",
             "are not as the history says"},
        Kind{"aClauseGone", "DELETE FROM clause WHERE position = 3", "are in the history but missing"},
        Kind{"aReportOfNobody", "PRAGMA foreign_keys = 0; UPDATE status_report SET resolution_id = 4711",
             "that does not exist"},
        Kind{"aReleaseTakenBack", "UPDATE memo SET state = 'draft'", "do not belong to their record"},
        Kind{"aReportToldByAnother",
             "UPDATE memo SET state = 'draft'; UPDATE status_report SET reported_in = (SELECT id FROM memo)",
             "a letter that cannot have told them"},
        Kind{"theNameOfTheDatabase", "UPDATE identity SET uuid = 'x'", "is damaged"},
        Kind{"numbersGivenTwice", "UPDATE id_sequence SET next = 1", "would be given twice"},
        Kind{"anIndexEmptied",
             "DELETE FROM clause_search WHERE 0; INSERT INTO clause_search (clause_search) VALUES ('delete-all')",
             "does not hold every record"},
        Kind{
            "aReportInAnotherResolution",
            "PRAGMA foreign_keys = 0; INSERT INTO resolution SELECT 4711, row_version, 'V9/22', meeting, title, committee_id, decided_on, division_id, lead_office_id,"
            " file_reference, visibility, next_review_on, exempt_reason, closed_on, closing_note, remark, 'V9/22', reference_sort, title_sort, 0, 0, NULL, review_rule, completion_reported_on,"
            " reopening_reason, NULL FROM resolution; UPDATE memo SET resolution_id = 4711",
            "of another resolution than the history says"},
        Kind{
            "aPersonOfTheCirculationGone",
            "INSERT INTO acknowledgement SELECT id, 1, 'A', '', NULL FROM memo; INSERT INTO acknowledgement SELECT id, 3, 'B', '', NULL FROM memo",
            "an entry is missing"},
        Kind{"theClausesOfAReportGone", "DELETE FROM report_clause", "are on no clause"},
        Kind{"theTimeOfTheHistory", "UPDATE history SET at = 'gestern' WHERE id = 2", "cannot be read"},
        Kind{"whatTheHistoryKeptEmptied", "UPDATE history SET before = '{}' WHERE before IS NOT NULL",
             "cannot be read"},
        Kind{"numbersUsedUp", "UPDATE id_sequence SET next = 9223372036854775807", "nearly used up"},
        Kind{"aFileThatNobodyWaitsFor",
             "INSERT INTO promised_file VALUES (4711, '/tmp/x.pdf', 'pdf', '"
             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
             "')",
             "that no released letter has"},
        Kind{"aClosingTurnedRound",
             "INSERT INTO earlier_closing SELECT id, 1, '2022-02-02', '2022-01-01' FROM resolution",
             "before they were closed"},
        Kind{"somethingBehindANul", "UPDATE clause SET status_reason = 'a' || char(0) || 'b' WHERE position = 1",
             "“clause” is not as this program writes it"},
        Kind{"theNameInCapitals", "UPDATE identity SET uuid = upper('abcdefabcdefabcdefabcdefabcdefab')", "is damaged"},
        Kind{"wordsForTheListGone", "INSERT INTO resolution_words (resolution_words) VALUES ('delete-all')",
             "other words than the records"},
        Kind{"wordsForTheListInvented",
             "INSERT INTO resolution_words (rowid, words) SELECT id, 'erfunden' FROM resolution",
             "other words than the records"},
        Kind{"wordsPutIntoAnIndex", "INSERT INTO report_search (rowid, text) VALUES (4711, 'erfunden')",
             "does not hold every record"}),
    nameOf);

TEST_F(Tampered, givenSomethingBehindTheEndOfTheFile_whenChecked_thenItIsNamed)
{
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::Append) && file.write("versteckt") == 9);
    }
    Progress progress;
    EXPECT_EQ(must(must(openDatabase(m_path))->check(progress)).join(u'\n'),
              QStringLiteral("Behind the end of the database the file holds 9 bytes that are not of it."));
}

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
