#include "core/base/TextFold.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::base;

TEST(TextFold, FoldsCaseSharpSAndUmlauts)
{
    EXPECT_EQ(fold(u"Straße"), QStringLiteral("strasse"));
    EXPECT_EQ(fold(u"ÜBER"), QStringLiteral("ueber"));
    EXPECT_EQ(fold(u"Café"), QStringLiteral("cafe"));
}

TEST(TextFold, TreatsDecomposedLettersLikeComposedOnes)
{
    EXPECT_EQ(fold(u"u\u0308ber"), fold(u"über"));
}

TEST(TextFold, IndexHoldsBothSpellingsOfAnUmlaut)
{
    EXPECT_EQ(foldForIndex(u"Über die Brücke"), QStringLiteral("ueber uber die bruecke brucke"));
}

TEST(TextFold, SortsUmlautsAsTheirBaseVowel)
{
    EXPECT_LT(foldForSort(u"Ämter"), foldForSort(u"Azubi"));
}

TEST(TextFold, SortsNumbersByTheirValue)
{
    EXPECT_LT(naturalSortKey(u"V9/21"), naturalSortKey(u"V10/21"));
}

TEST(TextFold, SplitsAQueryIntoWords)
{
    EXPECT_EQ(foldedWords(u" V0870/21, Straße "),
              (QStringList{QStringLiteral("v0870"), QStringLiteral("21"), QStringLiteral("strasse")}));
}

TEST(TextFold, FoldsEveryUmlautAndBothSharpS)
{
    EXPECT_EQ(fold(u"ÄÖÜ äöü ß \u1E9E"), QStringLiteral("aeoeue aeoeue ss ss"));
    EXPECT_EQ(foldForSort(u"ÄÖÜ äöü ß \u1E9E"), QStringLiteral("aou aou ss ss"));
    EXPECT_EQ(foldForSort(u"u\u0308ber"), QStringLiteral("uber"));
}

TEST(TextFold, DropsAccentsAndTakesCompoundSignsApart)
{
    EXPECT_EQ(fold(u"Łódź ñ ç Å"), QStringLiteral("łodz n c a"));
    EXPECT_EQ(fold(u"\uFB01n m²"), QStringLiteral("fin m2"));
    EXPECT_EQ(fold(u"\u0308a"), QStringLiteral("a")) << "a mark without its letter";
    EXPECT_EQ(fold(u"§ 3 – „x“ €"), QStringLiteral("§ 3 – „x“ €"));
    EXPECT_EQ(fold(u"\u007F\u0080"), QStringLiteral("\u007F\u0080"));
}

TEST(TextFold, IndexHoldsAWordWithoutUmlautsOnce)
{
    EXPECT_EQ(foldForIndex(u"  Café, Straße 3a!"), QStringLiteral("cafe strasse 3a"));
    EXPECT_EQ(foldForIndex(u""), QString());
    EXPECT_EQ(foldForIndex(u"u\u0308ber"), QStringLiteral("ueber uber")) << "marks belong to their word";
    EXPECT_EQ(foldedWords(u"x"), QStringList{QStringLiteral("x")});
    EXPECT_EQ(foldedWords(u"- x -"), QStringList{QStringLiteral("x")});
    EXPECT_TRUE(foldedWords(u" ,.").isEmpty());
}

TEST(TextFold, PadsEachNumberToTenDigits)
{
    EXPECT_EQ(naturalSortKey(u"V9/21"), QStringLiteral("v0000000009/0000000021"));
    EXPECT_EQ(naturalSortKey(u"7"), QStringLiteral("0000000007"));
    EXPECT_EQ(naturalSortKey(u"12345678901x"), QStringLiteral("12345678901x")) << "longer ones stay";
    EXPECT_EQ(naturalSortKey(u""), QString());
}
