#include "core/edit/ReportEdits.h"
#include "core/edit/ResolutionEdits.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using EditServiceTest = Edit;

TEST_F(EditServiceTest, givenEdit_whenRevertedAndRedone_thenContentFollows)
{
    const auto applied = must(m_edits.apply(textEdit(QStringLiteral("neu"))));
    EXPECT_EQ(clause().text, u"neu");
    const auto undone = must(m_edits.revert(applied));
    EXPECT_NE(clause().text, u"neu");
    const auto redone = must(m_edits.revert(undone));
    EXPECT_EQ(clause().text, u"neu");
    must(m_edits.revert(redone));
    EXPECT_NE(clause().text, u"neu");
}

TEST_F(EditServiceTest, givenTwoEditsOfOneClause_whenUndoneAndRedoneAsAStack_thenEachStateComesBack)
{
    const QString original = clause().text;
    const auto a = must(m_edits.apply(textEdit(QStringLiteral("A"))));
    const auto b = must(m_edits.apply(textEdit(QStringLiteral("B"))));
    const auto undoneB = must(m_edits.revert(b));
    EXPECT_EQ(clause().text, u"A");
    const auto undoneA = must(m_edits.revert(a));
    EXPECT_EQ(clause().text, original);
    const auto redoneA = must(m_edits.revert(undoneA));
    EXPECT_EQ(clause().text, u"A");
    const auto redoneB = must(m_edits.revert(undoneB));
    EXPECT_EQ(clause().text, u"B");
    must(m_edits.revert(redoneB));
    must(m_edits.revert(redoneA));
    EXPECT_EQ(clause().text, original);
    Progress progress;
    EXPECT_EQ(must(m_database->check(progress)), QStringList());
}

TEST_F(EditServiceTest, givenSomebodyElsesNewerEdit_whenUndone_thenConflictAndTheirsStays)
{
    const auto mine = must(m_edits.apply(textEdit(QStringLiteral("meins"))));
    const auto other = must(core::store::sql::openDatabase(m_path));
    EditService theirs(*other, QStringLiteral("Kollegin"), &Edit::now);
    must(theirs.apply(textEdit(QStringLiteral("ihres"))));
    const auto refused = m_edits.revert(mine);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(clause().text, u"ihres");
}

TEST_F(EditServiceTest, givenImportOfWholeResolution_whenUndone_thenGoneAndRedoneWhole)
{
    ChangeSet set = must(newResolution(m_edits, QStringLiteral("V2/22"), QStringLiteral("Titel")));
    const auto resolution = std::get<Resolution>(*set.changes[0].after);
    Clause clause;
    clause.id = must(m_edits.newId<ClauseId>());
    clause.resolution = resolution.id;
    clause.label = QStringLiteral("1");
    clause.position = 1;
    clause.text = QStringLiteral("Wortlaut");
    set.changes.push_back({std::nullopt, Record(clause)});
    const auto report =
        must(addReport(m_edits, resolution, {clause.id}, QStringLiteral("Sachstand"), QDate(2022, 6, 1), {}));
    set.changes.insert(set.changes.end(), report.changes.begin(), report.changes.end());
    Memo memo;
    memo.id = must(m_edits.newId<MemoId>());
    memo.resolution = resolution.id;
    memo.state = MemoState::Sent;
    memo.sourceFile = QStringLiteral("brief.pdf");
    memo.acknowledgements = {{QStringLiteral("Name"), {}, std::nullopt}};
    set.changes.push_back({std::nullopt, Record(memo)});

    const auto applied = must(m_edits.apply(set));
    const auto written = must(m_database->resolutions().load(resolution.id));
    const auto undone = must(m_edits.revert(applied));
    EXPECT_FALSE(must(m_database->resolutions().findByReference(u"V2/22")).has_value());
    EXPECT_TRUE(must(m_database->memos().list()).empty());
    must(m_edits.revert(undone));
    const auto again = must(m_database->resolutions().load(resolution.id));
    EXPECT_TRUE(sameContent(again.resolution, written.resolution));
    ASSERT_EQ(again.memos.size(), 1U);
    EXPECT_TRUE(sameContent(again.memos[0], written.memos[0]));
    EXPECT_TRUE(sameContent(again.reports.at(0), written.reports.at(0)));
    EXPECT_GT(again.resolution.rowVersion, written.resolution.rowVersion)
        << "what came back is not taken for what was read before";
    Progress progress;
    EXPECT_EQ(must(m_database->check(progress)), QStringList());
}

TEST_F(EditServiceTest, givenUndoneInsertion_whenOtherReportCoversTheClause_thenUndoIsRefused)
{
    const auto added =
        must(m_edits.apply(must(insertClause(m_edits, file(), {}, QStringLiteral("3"), QStringLiteral("drittens")))));
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {file().clauses[2].id}, QStringLiteral("Sachstand"),
                                      QDate(2022, 6, 1), {}))));
    EXPECT_EQ(m_edits.revert(added).error().kind, ErrorKind::Constraint);
    EXPECT_EQ(file().clauses.size(), 3U);
}

TEST_F(EditServiceTest, givenBrokenRule_whenApplied_thenNothingOfTheSetIsWritten)
{
    ChangeSet set = textEdit(QStringLiteral("neu"));
    Clause cancelled = clause(1);
    cancelled.status = ClauseStatus::Cancelled;
    set.changes.push_back({Record(clause(1)), Record(cancelled)});
    EXPECT_EQ(m_edits.apply(set).error().kind, ErrorKind::Invalid);
    EXPECT_NE(clause().text, u"neu");
}

TEST_F(EditServiceTest, givenManyNewIds_whenTaken_thenNeverTwice)
{
    const auto other = must(core::store::sql::openDatabase(m_path));
    EditService theirs(*other, QStringLiteral("Kollegin"), &Edit::now);
    std::set<qint64> seen;
    for (int i = 0; i < 200; ++i) {
        EXPECT_TRUE(seen.insert(must(m_edits.newId<ClauseId>()).value).second);
        EXPECT_TRUE(seen.insert(must(theirs.newId<MemoId>()).value).second);
    }
}

TEST_F(EditServiceTest, givenWrite_whenHistoryRead_thenAuthorAndClockAreThoseOfTheService)
{
    must(m_edits.apply(setStatus(clause(), ClauseStatus::InProgress, {})));
    const auto history = must(m_database->changes().history(m_id, 1));
    EXPECT_EQ(history.at(0).who, u"Sachbearbeitung");
    EXPECT_EQ(history.at(0).at, now());
}

TEST_F(EditServiceTest, givenIdsReservedAhead_whenManyAreTaken_thenTheDatabaseIsAskedOnceABlock)
{
    must(m_edits.stockUpIds());
    const qint64 first = must(m_edits.newId<ClauseId>()).value;
    must(m_edits.stockUpIds()); // plenty are left
    const qint64 foreign = must(m_database->changes().reserveIds(1));
    EXPECT_EQ(foreign, first + 64) << "one block has been taken";
    for (int i = 1; i < 33; ++i)
        EXPECT_EQ(must(m_edits.newId<ClauseId>()).value, first + i);
    must(m_edits.stockUpIds()); // fewer than half of a block are left
    EXPECT_EQ(must(m_database->changes().reserveIds(1)), foreign + 65);
    for (int i = 33; i < 64; ++i)
        EXPECT_EQ(must(m_edits.newId<ClauseId>()).value, first + i) << "no id is lost";
    EXPECT_EQ(must(m_edits.newId<ClauseId>()).value, foreign + 1);
}

TEST_F(EditServiceTest, givenAnotherDatabase_whenIdsAreForgotten_thenNewOnesAreReserved)
{
    const qint64 first = must(m_edits.newId<ClauseId>()).value;
    m_edits.forgetIds();
    EXPECT_GE(must(m_edits.newId<ClauseId>()).value, first + 64);
}

TEST_F(EditServiceTest, givenRecordThatSomebodyRemoved_whenItsEditIsUndone_thenConflict)
{
    const auto mine = must(m_edits.apply(textEdit(QStringLiteral("meins"))));
    must(m_edits.apply(must(removeClause(file(), clause().id))));
    const auto refused = m_edits.revert(mine);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(file().clauses.size(), 1U);
}

}
