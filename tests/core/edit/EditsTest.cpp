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

}
