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
