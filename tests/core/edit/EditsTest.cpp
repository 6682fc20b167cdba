#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using EditsTest = Edit;

TEST_F(EditsTest, givenNothingChanged_whenEdited_thenSetIsEmptyAndWritesNothing)
{
    EXPECT_TRUE(edited(QStringLiteral("x"), clause(), clause()).isEmpty());
    const auto before = must(m_database->changes().recent(100)).size();
    EXPECT_TRUE(must(m_edits.apply({QStringLiteral("x"), {}})).isEmpty());
    EXPECT_EQ(must(m_database->changes().recent(100)).size(), before);
}

TEST_F(EditsTest, givenDeadline_whenExtended_thenBothDatesStayVisible)
{
    must(m_edits.apply(
        must(extendDeadline(m_edits, clause(), QDate(2022, 6, 30), QStringLiteral("erste Frist"), {}, std::nullopt))));
    EXPECT_TRUE(file().extensions.empty()) << "a first deadline extends nothing";
    must(m_edits.apply(must(extendDeadline(m_edits, clause(), QDate(2022, 12, 31), QStringLiteral("Lieferung"),
                                           QStringLiteral("OB"), QDate(2022, 6, 1)))));
    EXPECT_EQ(clause().dueOn, QDate(2022, 12, 31));
    ASSERT_EQ(file().extensions.size(), 1U);
    EXPECT_EQ(file().extensions[0].oldDate, QDate(2022, 6, 30));
    EXPECT_EQ(file().extensions[0].newDate, QDate(2022, 12, 31));
}

TEST_F(EditsTest, givenExtendedClause_whenRemoved_thenItsExtensionsGoAndUndoBringsAllBack)
{
    must(m_edits.apply(must(extendDeadline(m_edits, clause(), QDate(2022, 6, 30), {}, {}, std::nullopt))));
    must(m_edits.apply(
        must(extendDeadline(m_edits, clause(), QDate(2022, 12, 31), QStringLiteral("Lieferung"), {}, std::nullopt))));
    const auto before = file();
    const auto applied = must(m_edits.apply(must(removeClause(before, before.clauses[0].id))));
    EXPECT_EQ(file().clauses.size(), 1U);
    EXPECT_TRUE(file().extensions.empty());
    must(m_edits.revert(applied));
    ASSERT_EQ(file().clauses.size(), 2U);
    EXPECT_TRUE(sameContent(file().clauses[0], before.clauses[0]));
    EXPECT_TRUE(sameContent(file().extensions.at(0), before.extensions.at(0)));
}

TEST_F(EditsTest, givenClauseWithReport_whenRemoved_thenInvalid)
{
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {clause().id, clause(1).id},
                                      QStringLiteral("Sachstand"), QDate(2022, 6, 1), {}))));
    EXPECT_EQ(removeClause(file(), clause(1).id).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(removeClause(file(), ClauseId{999'999}).error().kind, ErrorKind::NotFound);
    const ResolutionFile written = file();
    EXPECT_EQ(written.latestReport(written.clauses[0].id), written.latestReport(written.clauses[1].id))
        << "a joint report covers both";
}

TEST_F(EditsTest, givenDraftLetter_whenRemoved_thenItIsGoneAndUndoBringsItBack)
{
    Memo draft;
    draft.id = must(m_edits.newId<MemoId>());
    draft.resolution = file().resolution.id;
    draft.date = QDate(2022, 6, 1);
    draft.acknowledgements = {{QStringLiteral("Frau Muster"), QStringLiteral("OB"), std::nullopt}};
    must(m_edits.apply({QStringLiteral("x"), {{std::nullopt, Record(draft)}}}));
    const auto before = file();
    ASSERT_EQ(before.memos.size(), 1U);
    const auto applied = must(m_edits.apply(must(removeDraft(before, draft.id))));
    EXPECT_TRUE(file().memos.empty());
    EXPECT_EQ(removeDraft(file(), draft.id).error().kind, ErrorKind::NotFound);
    must(m_edits.revert(applied));
    ASSERT_EQ(file().memos.size(), 1U);
    EXPECT_TRUE(sameContent(Record(file().memos[0]), Record(before.memos[0])));
    auto released = file();
    released.memos[0].state = MemoState::Released;
    EXPECT_EQ(removeDraft(released, draft.id).error().kind, ErrorKind::Invalid);
}

TEST_F(EditsTest, givenLabelsWithDoubles_whenClauseAdded_thenNextNumberAtTheEnd)
{
    Clause doubled = clause(1);
    doubled.label = QStringLiteral("5");
    must(m_edits.apply(edited(QStringLiteral("x"), clause(1), doubled)));
    must(m_edits.apply(must(addClause(m_edits, file(), QStringLiteral("neu")))));
    EXPECT_EQ(file().clauses.back().label, u"6");
    EXPECT_EQ(file().clauses.back().position, 3);
}

TEST_F(EditsTest, givenReviewSet_whenRemoved_thenNone)
{
    must(m_edits.apply(setNextReview(file().resolution, QDate(2022, 8, 24))));
    EXPECT_EQ(file().resolution.nextReviewOn, QDate(2022, 8, 24));
    must(m_edits.apply(setNextReview(file().resolution, std::nullopt)));
    EXPECT_FALSE(file().resolution.nextReviewOn.has_value());
}

TEST_F(EditsTest, givenStatus_whenSet_thenItsReasonGoesWithIt)
{
    must(m_edits.apply(setStatus(clause(), ClauseStatus::Deferred, QStringLiteral("  Haushalt \n"))));
    EXPECT_EQ(clause().status, ClauseStatus::Deferred);
    EXPECT_EQ(clause().statusReason, u"Haushalt");
    EXPECT_TRUE(setStatus(clause(), ClauseStatus::Deferred, QStringLiteral("Haushalt")).isEmpty());
}

TEST_F(EditsTest, givenNewResolution_whenWritten_thenItsWordsHaveSingleBlanks)
{
    must(m_edits.apply(must(newResolution(m_edits, QStringLiteral(" V2/22 "), QStringLiteral("Neue  Brücke\n")))));
    const auto found = must(m_database->resolutions().findByReference(u"V2/22"));
    ASSERT_TRUE(found);
    const ResolutionFile written = must(m_database->resolutions().load(*found));
    EXPECT_EQ(written.resolution.reference, u"V2/22");
    EXPECT_EQ(written.resolution.title, u"Neue Brücke");
    must(m_edits.apply(must(addClause(m_edits, written, QStringLiteral("erstens")))));
    const ResolutionFile first = must(m_database->resolutions().load(*found));
    EXPECT_EQ(first.clauses.at(0).label, u"1");
    EXPECT_EQ(first.clauses.at(0).position, 1);
}

TEST_F(EditsTest, givenReport_whenAdded_thenItIsWhatWasSaid)
{
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {clause(1).id}, QStringLiteral("Sachstand"),
                                      QDate(2022, 6, 1), QStringLiteral("Kern"), ReportState::Submitted))));
    const StatusReport report = file().reports.at(0);
    EXPECT_EQ(report.clauses, std::vector{clause(1).id});
    EXPECT_EQ(report.text, u"Sachstand");
    EXPECT_EQ(report.asOf, QDate(2022, 6, 1));
    EXPECT_EQ(report.author, u"Kern");
    EXPECT_EQ(report.state, ReportState::Submitted);
}

TEST_F(EditsTest, givenSubPoints_whenTheirClauseIsRemoved_thenInvalidUntilTheyAreGone)
{
    Clause sub = clause(1);
    sub.parent = clause(0).id;
    must(m_edits.apply(edited(QStringLiteral("x"), clause(1), sub)));
    const ResolutionFile whole = file();
    EXPECT_EQ(removeClause(whole, whole.clauses[0].id).error().kind, ErrorKind::Invalid);
    must(m_edits.apply(must(removeClause(whole, whole.clauses[1].id))));
    must(m_edits.apply(must(removeClause(file(), whole.clauses[0].id))));
    EXPECT_TRUE(file().clauses.empty());
}

TEST_F(EditsTest, givenExtensionsOfBothClauses_whenOneIsRemoved_thenThoseOfTheOtherStay)
{
    for (size_t index : {0u, 1u}) {
        must(m_edits.apply(must(extendDeadline(m_edits, clause(index), QDate(2022, 6, 30), {}, {}, std::nullopt))));
        must(m_edits.apply(must(extendDeadline(m_edits, clause(index), QDate(2022, 12, 31), QStringLiteral("Lieferung"),
                                               QStringLiteral("OB"), QDate(2022, 6, 1)))));
    }
    const ClauseId other = clause(1).id;
    must(m_edits.apply(must(removeClause(file(), clause(0).id))));
    ASSERT_EQ(file().extensions.size(), 1u);
    EXPECT_EQ(file().extensions[0].clause, other);
    EXPECT_EQ(file().extensions[0].reason, u"Lieferung");
    EXPECT_EQ(file().extensions[0].decidedBy, u"OB");
    EXPECT_EQ(file().extensions[0].decidedOn, QDate(2022, 6, 1));
}

TEST_F(EditsTest, givenSeveralLetters_whenADraftIsRemoved_thenTheOthersStay)
{
    for (const MemoState state : {MemoState::Draft, MemoState::Draft}) {
        Memo memo;
        memo.id = must(m_edits.newId<MemoId>());
        memo.resolution = m_id;
        memo.state = state;
        must(m_edits.apply({QStringLiteral("x"), {{std::nullopt, Record(memo)}}}));
    }
    const MemoId last = file().memos.back().id;
    const MemoId first = file().memos.front().id;
    must(m_edits.apply(must(removeDraft(file(), last))));
    ASSERT_EQ(file().memos.size(), 1u);
    EXPECT_EQ(file().memos[0].id, first);
}

}
