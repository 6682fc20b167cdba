#include "core/edit/ResolutionEdits.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using ResolutionEditsTest = Edit;

TEST_F(ResolutionEditsTest, aRelatedPaperIsAddedReplacedAndRemoved)
{
    const RelatedPaper paper{QStringLiteral("A 12/22"), QStringLiteral("Antrag"), {}};
    const RelatedPaper better{QStringLiteral("A 12/22"), QStringLiteral("Antrag der Fraktion"), {}};
    must(m_edits.apply(putRelatedPaper(file().resolution, std::nullopt, paper)));
    must(m_edits.apply(putRelatedPaper(file().resolution, paper, better)));
    EXPECT_EQ(file().resolution.relatedPapers, std::vector{better});
    must(m_edits.apply(putRelatedPaper(file().resolution, paper, paper)));
    EXPECT_EQ(file().resolution.relatedPapers.size(), 2U) << "the original is gone, so nothing is lost";
    must(m_edits.apply(removeRelatedPaper(file().resolution, better)));
    EXPECT_EQ(file().resolution.relatedPapers, std::vector{paper});
    EXPECT_TRUE(removeRelatedPaper(file().resolution, better).isEmpty());
}

TEST_F(ResolutionEditsTest, givenNewResolution_whenWritten_thenItsWordsHaveSingleBlanks)
{
    must(m_edits.apply(must(newResolution(m_edits, QStringLiteral(" V2/22 "), QStringLiteral("Neue  Brücke\n")))));
    const auto found = must(m_database->resolutions().findByReference(u"V2/22"));
    ASSERT_TRUE(found);
    const ResolutionFile written = must(m_database->resolutions().load(*found));
    EXPECT_EQ(written.resolution.reference, u"V2/22");
    EXPECT_EQ(written.resolution.title, u"Neue Brücke");
}

}
