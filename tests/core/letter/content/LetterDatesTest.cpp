#include "core/letter/content/LetterCheck.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::model;
using Kind = LetterFinding::Kind;

namespace {

const QDate today(2027, 1, 18);

/// A letter of today on a resolution that is reviewed in summer.
struct LetterDates : testing::Test {
    LetterDates()
    {
        resolution.nextReviewOn = QDate(2027, 6, 30);
        memo.date = today;
        memo.nextReviewOn = resolution.nextReviewOn;
    }

    std::vector<Kind> asked() const
    {
        std::vector<Kind> kinds;
        for (const LetterFinding &question : dateQuestionsOn(memo, resolution, today)) {
            EXPECT_TRUE(question.isGap) << "a question before it is released";
            EXPECT_TRUE(question.sentence.endsWith(u'.')) << question.sentence.toStdString();
            EXPECT_TRUE(isAboutDates(question.kind));
            kinds.push_back(question.kind);
        }
        return kinds;
    }

    Resolution resolution;
    Memo memo;
};

}

TEST_F(LetterDates, usualOnesAreNotAskedAbout)
{
    EXPECT_EQ(asked(), std::vector<Kind>());
    memo.date.reset();
    EXPECT_EQ(asked(), std::vector<Kind>()) << "dated today when it is printed";
    memo.date = today.addDays(-3);
    EXPECT_EQ(asked(), std::vector<Kind>()) << "a letter may have lain some days";
    memo.nextReviewOn = today.addYears(5);
    EXPECT_EQ(asked(), std::vector<Kind>());
}

TEST_F(LetterDates, inTheFutureAreAskedAbout)
{
    memo.date = QDate(2027, 3, 26);
    ASSERT_EQ(asked(), std::vector{Kind::DateAhead});
    EXPECT_TRUE(dateQuestionsOn(memo, resolution, today)[0].sentence.contains(u"26.03.2027"))
        << "the date as it would be printed";
}

TEST_F(LetterDates, reviewsThatHavePassedOrAreTooFarAreAskedAbout)
{
    memo.nextReviewOn = today.addDays(-1);
    EXPECT_EQ(asked(), std::vector{Kind::NextReviewPassed});
    memo.date = today.addDays(-10);
    EXPECT_EQ(asked(), std::vector{Kind::NextReviewPassed}) << "after the letter's date, yet before today";
    memo.nextReviewOn = today.addYears(5).addDays(1);
    EXPECT_EQ(asked(), std::vector{Kind::NextReviewFar});
    memo.nextReviewOn = QDate(8202, 10, 15);
    EXPECT_EQ(asked(), std::vector{Kind::NextReviewFar});
    memo.isFinal = true;
    EXPECT_EQ(asked(), std::vector<Kind>()) << "a final letter names none";
}

TEST_F(LetterDates, aLetterOnTheDayOfItsReviewThatStillNamesThatDayIsAskedAbout)
{
    resolution.nextReviewOn = today;
    memo.nextReviewOn = today;
    EXPECT_EQ(asked(), std::vector{Kind::NextReviewAnswered});
    resolution.nextReviewOn = memo.nextReviewOn = today.addDays(-20);
    EXPECT_EQ(asked(), std::vector{Kind::NextReviewAnswered}) << "also when it is made late";
    memo.nextReviewOn = today.addDays(180);
    EXPECT_EQ(asked(), std::vector<Kind>());
}
