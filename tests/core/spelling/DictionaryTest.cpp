#include "core/spelling/Dictionary.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using core::spelling::Dictionary;

TEST(Dictionary, KnowsGermanWordsAndSuggestsForAMistake)
{
    const Dictionary dictionary;
    if (!dictionary.isAvailable())
        GTEST_SKIP() << "hunspell-de-de is not installed";
    EXPECT_TRUE(dictionary.knows(QStringLiteral("Beschluss")));
    EXPECT_TRUE(dictionary.knows(QStringLiteral("größtenteils")));
    EXPECT_FALSE(dictionary.knows(QStringLiteral("Beschlus")));
    EXPECT_TRUE(dictionary.suggestions(QStringLiteral("Beschlus")).contains(QStringLiteral("Beschluss")));
    EXPECT_TRUE(dictionary.suggestions(QStringLiteral("größtenteil")).contains(QStringLiteral("größtenteils")))
        << "umlauts survive the encoding";
}

TEST(Dictionary, AWordInAnotherScriptIsUnknownAndHasNoSuggestions)
{
    const Dictionary dictionary;
    EXPECT_FALSE(dictionary.knows(QStringLiteral("Ратуша")));
    EXPECT_EQ(dictionary.suggestions(QStringLiteral("Ратуша")), QStringList());
}

TEST(Dictionary, WithoutItsFilesItKnowsNothingAndSaysSo)
{
    const QTemporaryDir empty;
    const Dictionary dictionary(empty.path());
    EXPECT_FALSE(dictionary.isAvailable());
    EXPECT_FALSE(dictionary.knows(QStringLiteral("Beschluss")));
    EXPECT_EQ(dictionary.suggestions(QStringLiteral("Beschlus")), QStringList());
}
