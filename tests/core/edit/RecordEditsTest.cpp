#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using RecordEditsTest = Edit;

TEST_F(RecordEditsTest, givenNothingChanged_whenEdited_thenSetIsEmptyAndWritesNothing)
{
    EXPECT_TRUE(edited(QStringLiteral("x"), clause(), clause()).isEmpty());
    const auto before = must(m_database->changes().recent(100)).size();
    EXPECT_TRUE(must(m_edits.apply({QStringLiteral("x"), {}})).isEmpty());
    EXPECT_EQ(must(m_database->changes().recent(100)).size(), before);
}

TEST_F(RecordEditsTest, severalSetsBecomeOneStepUnderOneName)
{
    const ChangeSet all = together(QStringLiteral("beide"),
                                   {textEdit(QStringLiteral("eins"), 0), {}, textEdit(QStringLiteral("zwei"), 1)});
    EXPECT_EQ(all.description, u"beide");
    ASSERT_EQ(all.changes.size(), 2U);
    const ChangeSet applied = must(m_edits.apply(all));
    EXPECT_EQ(clause(0).text, u"eins");
    EXPECT_EQ(clause(1).text, u"zwei");
    must(m_edits.revert(applied));
    EXPECT_NE(clause(0).text, u"eins");
    EXPECT_NE(clause(1).text, u"zwei");
}

}
