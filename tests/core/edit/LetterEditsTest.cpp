#include "core/edit/LetterEdits.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using LetterEditsTest = Edit;

TEST_F(LetterEditsTest, givenDraftLetter_whenRemoved_thenItIsGoneAndUndoBringsItBack)
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

TEST_F(LetterEditsTest, aDraftIsNewUntilItIsStored)
{
    Memo draft;
    draft.id = must(m_edits.newId<MemoId>());
    draft.resolution = file().resolution.id;
    must(m_edits.apply(saveDraft(file().resolution, std::nullopt, draft)));
    const Memo stored = file().memos.at(0);
    draft = stored;
    draft.date = QDate(2022, 6, 1);
    must(m_edits.apply(saveDraft(file().resolution, stored, draft)));
    ASSERT_EQ(file().memos.size(), 1U);
    EXPECT_EQ(file().memos[0].date, QDate(2022, 6, 1));
}

TEST_F(LetterEditsTest, givenSeveralLetters_whenADraftIsRemoved_thenTheOthersStay)
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
