#include "core/model/ContributionRequest.h"

#include <gtest/gtest.h>

using namespace core::model;

namespace {

const QDate until(2027, 1, 18);

ContributionRequest request()
{
    ContributionRequest r;
    r.until = until;
    r.clauses = {{{1}, {11}, QDate(2027, 1, 5)}, {{1}, {12}, std::nullopt}};
    return r;
}

}

TEST(ContributionRequest, IsLateFromTheDayAfterWhileItIsOpen)
{
    ContributionRequest r = request();
    EXPECT_TRUE(r.isOpen());
    EXPECT_FALSE(r.isLate(until.addDays(-1)));
    EXPECT_FALSE(r.isLate(until));
    EXPECT_TRUE(r.isLate(until.addDays(1)));
    r.closedOn = until;
    EXPECT_FALSE(r.isOpen());
    EXPECT_FALSE(r.isLate(until.addDays(1)));
}

TEST(ContributionRequest, IsAnsweredWhenEachClauseIs)
{
    ContributionRequest r = request();
    EXPECT_FALSE(r.isAnswered());
    r.clauses[1].answeredOn = until;
    EXPECT_TRUE(r.isAnswered());
}

TEST(ContributionRequest, IsFollowedByThreeRemindersAtMost)
{
    EXPECT_EQ(request().reminders, 0);
    EXPECT_EQ(highestReminder, 3) << "friendly, firmly, the head";
}
