#include "core/rules/ReviewDay.h"

#include <gtest/gtest.h>

using namespace core::rules;

TEST(ReviewDay, RaisesADoubtBeforeTodayAndBeyondFiveYears)
{
    const QDate today(2027, 1, 18);
    EXPECT_EQ(doubtOnReview(today.addDays(-1), today), ReviewDoubt::Passed);
    EXPECT_EQ(doubtOnReview(today, today), ReviewDoubt::None);
    EXPECT_EQ(doubtOnReview(QDate(2032, 1, 18), today), ReviewDoubt::None);
    EXPECT_EQ(doubtOnReview(QDate(2032, 1, 19), today), ReviewDoubt::Far);
    EXPECT_TRUE(doubtSentence(today, today).isEmpty());
    EXPECT_TRUE(doubtSentence(today.addDays(-1), today).contains(QStringLiteral("17.01.2027")));
    EXPECT_TRUE(doubtSentence(QDate(2032, 1, 19), today).contains(QStringLiteral("19.01.2032")));
}
