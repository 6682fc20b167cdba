#include "core/import/WordDoubts.h"

#include "core/base/TextForm.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::import;

TEST(WordDoubts, AskWhetherALigatureOfFLIsAnEszett)
{
    const core::spelling::Dictionary dictionary;
    if (!dictionary.isAvailable())
        GTEST_SKIP() << "hunspell-de-de is not installed";
    const QString line =
        core::base::inOneForm(QStringLiteral("Zur P\uFB02icht gehört die Ma\uFB02nahme in der Stra\uFB02e heute."));
    const core::base::Progress uninterrupted;
    const auto doubts = WordJudge(dictionary, uninterrupted).inText(line);
    ASSERT_EQ(doubts.size(), 2U) << "a true fl is none";
    EXPECT_EQ(doubts[0].word, QStringLiteral("Maflnahme"));
    EXPECT_EQ(doubts[0].guess, QStringLiteral("Maßnahme"));
    EXPECT_EQ(line.mid(doubts[0].start, doubts[0].word.size()), doubts[0].word);
    EXPECT_EQ(doubts[1].guess, QStringLiteral("Straße"));
}
