#include "core/import/ImportPlan.h"

#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QTemporaryDir>

using namespace core::import;
using namespace core::base;
using namespace core::model;
using tests::core_store::must;

namespace {

const QDate today(2026, 6, 15);

ReadMemo letter(QDate date, QDate review)
{
    ReadMemo memo;
    memo.reference = QStringLiteral("V0321/25");
    memo.meeting = QStringLiteral("SR/007/2025");
    memo.title = QStringLiteral("Grünes Band");
    memo.division = QStringLiteral("Geschäftsbereich 6 · Stadtentwicklung");
    memo.fileReference = QStringLiteral("(GB 6) 61.2");
    memo.recipients = {QStringLiteral("An alle Fraktionen")};
    memo.date = date;
    memo.clauses = {{QStringLiteral("1"), QStringLiteral("Das Band wird bis 2028 hergestellt.")},
                    {QStringLiteral("2a"), QStringLiteral("Wege sind zu beleuchten.")},
                    {QStringLiteral("2"), QStringLiteral("Bäume sind zu pflanzen.")},
                    {QStringLiteral("2"), QStringLiteral("Über die Kosten ist zu berichten.")}};
    memo.reports = {{{0}, QStringLiteral("Die Planung läuft (Stand %1).").arg(date.toString(Qt::ISODate))},
                    {{2, 3}, QStringLiteral("Gemeinsamer Bericht vom %1.").arg(date.toString(Qt::ISODate))}};
    memo.nextReviewOn = review;
    memo.signatories = {{QStringLiteral("Petra Öztürk"), QStringLiteral("Beigeordnete"), QStringLiteral("i. V.")}};
    memo.acknowledgements = {{QStringLiteral("Jan Blum"), QStringLiteral("Oberbürgermeister"), {}}};
    return memo;
}

class ImportPlanTest : public testing::Test
{
protected:
    ImportPlanTest()
        : m_database(must(core::store::sql::createDatabase(m_folder.filePath(QStringLiteral("city.sqlite"))))),
          m_service(*m_database, QStringLiteral("Sachbearbeitung"),
                    [] { return QDateTime(today, QTime(9, 0), Qt::UTC); })
    {
    }

    ImportPlan plan(const ReadMemo &memo, const std::set<int> &replace = {})
    {
        return must(planImport(m_service, memo, QStringLiteral("brief.txt"), today, replace));
    }
    ChangeSet import(const ReadMemo &memo, const std::set<int> &replace = {})
    {
        return must(m_service.apply(plan(memo, replace).changes));
    }
    ResolutionFile stored()
    {
        const auto id = must(m_database->resolutions().findByReference(u"V0321/25"));
        return id ? must(m_database->resolutions().load(*id)) : ResolutionFile();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Database> m_database;
    core::edit::EditService m_service;
    const ReadMemo m_first = letter(QDate(2026, 3, 3), QDate(2026, 9, 1));
    const ReadMemo m_second = letter(QDate(2026, 9, 1), QDate(2027, 3, 1));
};

}

TEST_F(ImportPlanTest, aLetterWithoutADateIsKnownByItsContentNotByItsFile)
{
    ReadMemo undated = m_first;
    undated.date.reset();
    const auto planned = [this](const ReadMemo &memo, const char *file) {
        return must(planImport(m_service, memo, QString::fromLatin1(file), today));
    };
    must(m_service.apply(planned(undated, "brief.txt").changes));
    EXPECT_TRUE(planned(undated, "umbenannt.txt").changesNothing()) << "renamed";

    ReadMemo other = undated;
    other.reports[0].text = QStringLiteral("Die Planung ist fertig.");
    const ImportPlan filed = planned(other, "brief.txt");
    ASSERT_FALSE(filed.changesNothing()) << "another letter of the same name";
    must(m_service.apply(filed.changes));
    EXPECT_EQ(stored().memos.size(), 2U);
    EXPECT_TRUE(planned(undated, "brief.txt").changesNothing());
    EXPECT_TRUE(planned(other, "anders.txt").changesNothing());

    ReadMemo later = undated;
    later.nextReviewOn = QDate(2027, 9, 1);
    EXPECT_FALSE(planned(later, "brief.txt").changesNothing()) << "it names another review";
}

TEST_F(ImportPlanTest, aLetterWithoutADateIsKnownThoughItsDoubtsWereCorrected)
{
    ReadMemo read = m_first;
    read.date.reset();
    read.reports[0].text = QStringLiteral("Die PIanung läuft, die Wcge folgen.");
    read.warnings = {{QStringLiteral("reports[0]"), 1, QStringLiteral("?"), 4, 7, QStringLiteral("Planung")},
                     {QStringLiteral("reports[0]"), 1, QStringLiteral("?"), 23, 4, {}}};
    ReadMemo corrected = read;
    corrected.date = QDate(2026, 3, 3);
    corrected.reports[0].text = QStringLiteral("Die Planung läuft, die Wege folgen.");
    import(corrected);
    EXPECT_TRUE(plan(read).changesNothing());
    read.reports[0].text = QStringLiteral("Die PIanung ruht, die Wcge folgen.");
    EXPECT_FALSE(plan(read).changesNothing());
}

TEST_F(ImportPlanTest, planningStoresNothing)
{
    const ImportPlan planned = plan(m_first);
    EXPECT_FALSE(planned.known);
    EXPECT_FALSE(planned.changesNothing());
    EXPECT_FALSE(planned.steps.isEmpty());
    EXPECT_FALSE(must(m_database->resolutions().findByReference(u"V0321/25")).has_value());
}

TEST_F(ImportPlanTest, newResolutionIsStoredWithAllOfItsParts)
{
    import(m_first);
    const ResolutionFile file = stored();
    EXPECT_EQ(file.resolution.title, m_first.title);
    EXPECT_EQ(file.resolution.meeting, m_first.meeting);
    EXPECT_EQ(file.resolution.nextReviewOn, QDate(2026, 9, 1));
    EXPECT_TRUE(file.resolution.committee && file.resolution.division);
    ASSERT_EQ(file.clauses.size(), 4u);
    for (size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(file.clauses[i].label, m_first.clauses[i].label);
        EXPECT_EQ(file.clauses[i].text, m_first.clauses[i].text);
    }
    EXPECT_EQ(file.clauses[0].status, ClauseStatus::InProgress);
    EXPECT_EQ(file.clauses[1].status, ClauseStatus::Open) << "no report speaks of it";
    ASSERT_EQ(file.reports.size(), 2u);
    ASSERT_EQ(file.memos.size(), 1u);
    EXPECT_EQ(file.memos[0].date, QDate(2026, 3, 3));
    EXPECT_EQ(file.memos[0].signatoryName, QStringLiteral("Petra Öztürk"));
    EXPECT_EQ(file.memos[0].signatoryPrefix, QStringLiteral("i. V."));
    ASSERT_EQ(file.memos[0].acknowledgements.size(), 1u);
}

TEST_F(ImportPlanTest, jointReportOnDoubledLabelsCoversBoth)
{
    import(m_first);
    const ResolutionFile file = stored();
    const StatusReport *report = file.latestReport(file.clauses[2].id);
    ASSERT_TRUE(report);
    EXPECT_EQ(report, file.latestReport(file.clauses[3].id));
    EXPECT_EQ(report->clauses.size(), 2u);
}

TEST_F(ImportPlanTest, secondImportChangesNothing)
{
    import(m_first);
    const ResolutionFile before = stored();
    const ImportPlan again = plan(m_first);
    EXPECT_EQ(again.known, before.resolution.id);
    EXPECT_TRUE(again.changesNothing());
    EXPECT_TRUE(again.steps.isEmpty());
    EXPECT_TRUE(again.differences.empty());
}

TEST_F(ImportPlanTest, letterWithoutDateIsKnownByItsFile)
{
    ReadMemo undated = m_first;
    undated.date.reset();
    import(undated);
    EXPECT_TRUE(plan(undated).changesNothing());
}

TEST_F(ImportPlanTest, newerLetterAddsReportsAndMovesTheReview)
{
    import(m_first);
    import(m_second);
    const ResolutionFile file = stored();
    EXPECT_EQ(file.clauses.size(), 4u);
    EXPECT_EQ(file.reports.size(), 4u);
    EXPECT_EQ(file.memos.size(), 2u);
    EXPECT_EQ(file.resolution.nextReviewOn, QDate(2027, 3, 1));
    EXPECT_EQ(file.latestReport(file.clauses[0].id)->asOf, QDate(2026, 9, 1));
}

TEST_F(ImportPlanTest, newerLetterMayAlsoBringTheReviewForward)
{
    import(m_first);
    import(letter(QDate(2026, 4, 1), QDate(2026, 6, 30)));
    EXPECT_EQ(stored().resolution.nextReviewOn, QDate(2026, 6, 30));
}

TEST_F(ImportPlanTest, olderLetterDoesNotTurnTheReviewBack)
{
    import(m_second);
    import(m_first);
    const ResolutionFile file = stored();
    EXPECT_EQ(file.resolution.nextReviewOn, QDate(2027, 3, 1));
    EXPECT_EQ(file.reports.size(), 4u);
    EXPECT_EQ(file.latestReport(file.clauses[0].id)->asOf, QDate(2026, 9, 1));
}

TEST_F(ImportPlanTest, filedLetterDoesNotTakeBackWhatTheClerkChanged)
{
    import(m_first);
    const Resolution before = stored().resolution;
    Resolution after = before;
    after.nextReviewOn = QDate(2026, 7, 1);
    must(m_service.apply({QStringLiteral("Wiedervorlage"), {{before, after}}}));
    EXPECT_TRUE(plan(m_first).changesNothing());
}

TEST_F(ImportPlanTest, differentWordingIsListedAndTheStoredOneStays)
{
    import(m_first);
    ReadMemo misread = m_second;
    misread.clauses[0].text = QStringLiteral("Das Band wird bis 2O28 hergesteilt.");
    const ImportPlan planned = plan(misread);
    ASSERT_EQ(planned.differences.size(), 1u);
    EXPECT_EQ(planned.differences[0], (WordingDifference{0, m_first.clauses[0].text, misread.clauses[0].text}));
    import(misread);
    EXPECT_EQ(stored().clauses[0].text, m_first.clauses[0].text);
}

TEST_F(ImportPlanTest, wordingIsReplacedWhereTheClerkSaysSo)
{
    import(m_first);
    ReadMemo better = m_second;
    better.clauses[0].text = QStringLiteral("Das Grüne Band wird bis 2028 hergestellt.");
    import(better, {0});
    EXPECT_EQ(stored().clauses[0].text, better.clauses[0].text);
}

TEST_F(ImportPlanTest, finalLetterClosesTheControl)
{
    import(m_first);
    ReadMemo final = m_second;
    final.nextReviewOn.reset();
    final.closed = true;
    import(final);
    const ResolutionFile file = stored();
    EXPECT_EQ(file.resolution.closedOn, QDate(2026, 9, 1));
    EXPECT_FALSE(file.resolution.nextReviewOn);
    EXPECT_TRUE(file.memos[0].isFinal);
    EXPECT_TRUE(plan(final).changesNothing());
}

TEST_F(ImportPlanTest, whatALetterReportedIsKnownToTheCouncil)
{
    import(m_first);
    const ResolutionFile file = stored();
    ASSERT_EQ(file.reports.size(), 2u);
    for (const StatusReport &report : file.reports)
        EXPECT_EQ(report.reportedIn, file.memos.front().id);
}

TEST_F(ImportPlanTest, aReportThatWasToldBeforeIsKnownWithoutTheMarkOfItsDay)
{
    import(m_first);
    ReadMemo later = m_second;
    later.reports = {{{0}, QStringLiteral("Stand 3. März 2026: ") + m_first.reports[0].text}};
    import(later);
    EXPECT_EQ(stored().reports.size(), 2u) << "no second copy";

    ReadMemo third = letter(QDate(2027, 3, 1), QDate(2027, 9, 1));
    third.reports = {{{0}, QStringLiteral("Sachstand vom 4. Januar 2027: Die Wege sind fertig.")}};
    import(third);
    const StatusReport newest = stored().reports.front();
    EXPECT_EQ(newest.text, QStringLiteral("Die Wege sind fertig."));
    EXPECT_EQ(newest.asOf, QDate(2027, 1, 4));
    ReadMemo fourth = letter(QDate(2027, 9, 1), QDate(2028, 3, 1));
    fourth.reports = {{{0}, QStringLiteral("Stand 31. Februar 2027: kein Tag.")}};
    import(fourth);
    EXPECT_EQ(stored().reports.front().text, QStringLiteral("Stand 31. Februar 2027: kein Tag.")) << "verbatim";
}

TEST_F(ImportPlanTest, revertTakesAllBack)
{
    const ChangeSet first = import(m_first);
    const ResolutionFile before = stored();
    const ChangeSet second = import(m_second);
    must(m_service.revert(second));
    const ResolutionFile after = stored();
    EXPECT_EQ(after.clauses, before.clauses);
    EXPECT_EQ(after.reports, before.reports);
    EXPECT_EQ(after.memos, before.memos);
    EXPECT_EQ(after.resolution.nextReviewOn, before.resolution.nextReviewOn);
    must(m_service.revert(first));
    EXPECT_FALSE(must(m_database->resolutions().findByReference(u"V0321/25")).has_value());
    const Directory directory = must(m_database->directory().load());
    EXPECT_TRUE(directory.committees.empty() && directory.divisions.empty());
}

TEST_F(ImportPlanTest, letterWithoutNumberCannotBeStored)
{
    ReadMemo unnamed = m_first;
    unnamed.reference.clear();
    const auto planned = planImport(m_service, unnamed, QStringLiteral("brief.txt"), today);
    ASSERT_FALSE(planned.ok());
    EXPECT_EQ(planned.error().kind, ErrorKind::Invalid);
}

TEST_F(ImportPlanTest, aLetterWhoseTextsAreStoredInAnotherFormIsNotDoubled)
{
    (void)import(m_first);
    // As an earlier version of the program stored what was typed: letters taken apart.
    ChangeSet older;
    for (const StatusReport &report : stored().reports) {
        StatusReport apart = report;
        apart.text = report.text.normalized(QString::NormalizationForm_D);
        older.changes.push_back({report, apart});
    }
    for (const Clause &clause : stored().clauses) {
        Clause apart = clause;
        apart.text = clause.text.normalized(QString::NormalizationForm_D);
        if (apart.text != clause.text)
            older.changes.push_back({clause, apart});
    }
    must(m_database->changes().write(older,
                                     {QStringLiteral("frühere Fassung"), QDateTime(today, QTime(9, 0), Qt::UTC)}));
    EXPECT_TRUE(plan(m_first).changesNothing());
    EXPECT_TRUE(plan(m_first).differences.empty());
}
