#include "core/rules/ResolutionFacts.h"

#include <gtest/gtest.h>

using namespace core::model;
using namespace core::rules;

namespace {

const QDate today(2027, 1, 18);

ResolutionFacts openFacts()
{
    ResolutionFacts facts;
    facts.clausesTotal = 3;
    facts.clausesSettled = 1;
    return facts;
}

}

TEST(ResolutionFacts, IsInWorkWhenNothingIsLate)
{
    ResolutionFacts facts = openFacts();
    facts.nextReviewOn = today;
    facts.earliestDueOn = today;
    EXPECT_EQ(stateOf(facts, today), ResolutionState::InWork);
}

TEST(ResolutionFacts, IsOverdueFromTheDayAfterTheReview)
{
    ResolutionFacts facts = openFacts();
    facts.nextReviewOn = today.addDays(-1);
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Overdue);
}

TEST(ResolutionFacts, IsOverdueFromTheDayAfterADeadline)
{
    ResolutionFacts facts = openFacts();
    facts.nextReviewOn = today.addDays(100);
    facts.earliestDueOn = today.addDays(-1);
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Overdue);
}

TEST(ResolutionFacts, IsSettledEvenWhenTheReviewHasPassed)
{
    ResolutionFacts facts = openFacts();
    facts.clausesSettled = 3;
    facts.nextReviewOn = today.addDays(-1);
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Settled);
}

TEST(ResolutionFacts, IsNotSettledWithoutClauses)
{
    EXPECT_EQ(stateOf(ResolutionFacts{}, today), ResolutionState::InWork);
}

TEST(ResolutionFacts, ExemptionAndClosingComeFirst)
{
    ResolutionFacts facts = openFacts();
    facts.nextReviewOn = today.addDays(-400);
    facts.closed = true;
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Closed);
    facts.exempt = true;
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Exempt);
}
