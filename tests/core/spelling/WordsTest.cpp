#include "core/spelling/Words.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace core::spelling;

namespace {

QString found(const char *line)
{
    QStringList words;
    for (const Word &word : wordsOf(QString::fromUtf8(line)))
        words += word.text;
    return words.join(u'|');
}

}

TEST(Words, AreFoundWithTheirPlaces)
{
    const auto words = wordsOf(QStringLiteral("„Die Gärten“ (neu)"));
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[0], (Word{1, 3, QStringLiteral("Die")}));
    EXPECT_EQ(words[1], (Word{5, 6, QStringLiteral("Gärten")}));
    EXPECT_EQ(words[2], (Word{14, 3, QStringLiteral("neu")}));
}

TEST(Words, LeaveOutWhatNoWordListHas)
{
    EXPECT_EQ(found("V0870/21 14-20 20.000 5G-Netz 2.3 SR/039/2017"), QString());
    EXPECT_EQ(found("ÖPNV GmbH AG FFW"), QString());
    EXPECT_EQ(found("amt@stadt.de https://stadt.de/a www.stadt.de und/oder"), QString());
    EXPECT_EQ(found("a b Haus"), QStringLiteral("Haus"));
}

TEST(Words, HalvesOfCompoundsAreNotJudged)
{
    EXPECT_EQ(found("Kinder- und Jugendarbeit"), QStringLiteral("und|Jugendarbeit"));
    EXPECT_EQ(found("Rahmenplanung und -umsetzung"), QStringLiteral("Rahmenplanung|und"));
    EXPECT_EQ(found("Open-Source-Software"), QStringLiteral("Open-Source-Software"));
}

TEST(Words, MarkupAndQuotesAreNoPartOfAWord)
{
    EXPECT_EQ(found("*fett* und _kursiv_, „Wort“; ‚halb‘"), QStringLiteral("fett|und|kursiv|Wort|halb"));
}

TEST(Words, SoftHyphensDoNotTearAWord)
{
    const auto words = wordsOf(QStringLiteral("Stadt\u00ADrat"));
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0].text, QStringLiteral("Stadtrat"));
    EXPECT_EQ(words[0].length, 9);
}
