#include "core/letter/page/LineBreaks.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::letter;

namespace {

/// Where the text is broken when the line could hold what stands before the bar.
QString brokenAt(const QString &withBar)
{
    const qsizetype bar = withBar.indexOf(u'|');
    QString text = withBar;
    text.remove(u'|');
    return text.left(betterBreak(text, 0, bar));
}

}

TEST(LineBreaks, KeepsDatesParagraphsTitlesAndMeasuresTogether)
{
    EXPECT_EQ(brokenAt(u"fertig bis zum 30. |Juni 2027"_qs), u"fertig bis zum "_qs);
    EXPECT_EQ(brokenAt(u"wird nach § |5 der Satzung"_qs), u"wird nach "_qs);
    EXPECT_EQ(brokenAt(u"kostet in Summe 3,4 |Millionen Euro."_qs), u"kostet in Summe "_qs);
    EXPECT_EQ(brokenAt(u"zugesagt hat Frau Dr. |Ahrens"_qs), u"zugesagt hat "_qs);
    EXPECT_EQ(brokenAt(u"im Plan (siehe z. |B. dort)"_qs), u"im Plan (siehe "_qs);
}

TEST(LineBreaks, LeavesOtherBreaksAlone)
{
    EXPECT_EQ(brokenAt(u"am Ende des Jahres 2026. |Danach folgt"_qs), u"am Ende des Jahres 2026. "_qs);
    EXPECT_EQ(brokenAt(u"es sind noch 14 |Haltestellen offen"_qs), u"es sind noch 14 "_qs);
    EXPECT_EQ(brokenAt(u"siehe Anlage 2. |die Liste"_qs), u"siehe Anlage 2. "_qs);
}

TEST(LineBreaks, NeverEmptiesALineNorPassesItsEnd)
{
    EXPECT_EQ(brokenAt(u"30. |Juni"_qs), u"30. "_qs);
    EXPECT_EQ(brokenAt(u"der letzte Tag ist der 30.|"_qs), u"der letzte Tag ist der 30."_qs);
    EXPECT_EQ(betterBreak(QStringView(), 0, 0), 0);
}
