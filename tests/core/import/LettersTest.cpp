#include "tests/core/import/LetterScore.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>
#include <iostream>

using namespace tests::import;

namespace {

/// What of all letters of one condition is right; each wrong field is printed.
Score scoreAll(bool damaged)
{
    const core::import::MemoReader reader;
    Score all;
    for (const LetterCase &letter : letterCases()) {
        if (letter.damaged != damaged)
            continue;
        const Score score = scoreLetter(letter, reader);
        for (const QString &wrong : score.wrong)
            std::cout << letter.name.toStdString() << ": " << wrong.toStdString() << '\n';
        all.add(score);
    }
    std::cout << all.right() << " of " << all.fields << " fields right\n";
    return all;
}

}

TEST(LettersTest, thereAreEnoughLettersOfBothConditions)
{
    const std::vector<LetterCase> cases = letterCases();
    EXPECT_GE(cases.size(), 30u);
    EXPECT_GE(std::count_if(cases.begin(), cases.end(), [](const LetterCase &c) { return c.damaged; }), 12);
    for (const LetterCase &letter : cases)
        EXPECT_FALSE(letter.expected.isEmpty()) << letter.name.toStdString();
}

TEST(LettersTest, everyFieldOfCleanLettersIsRight)
{
    const Score score = scoreAll(false);
    EXPECT_GT(score.fields, 0);
    EXPECT_TRUE(score.wrong.isEmpty());
}

TEST(LettersTest, ninetyEightOfAHundredFieldsOfDamagedLettersAreRight)
{
    const Score score = scoreAll(true);
    EXPECT_GT(score.fields, 0);
    EXPECT_GE(score.share(), 0.98);
}
