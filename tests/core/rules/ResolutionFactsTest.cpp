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
    EXPECT_EQ(factsOf({}, {}), ResolutionFacts{});
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

TEST(ResolutionFacts, AreCountedFromTheClausesAndTheResolution)
{
    Resolution resolution;
    resolution.nextReviewOn = today.addDays(9);
    Clause done;
    done.status = ClauseStatus::Done;
    done.dueOn = today.addDays(-100);
    Clause open;
    open.dueOn = today.addDays(20);
    Clause sooner = open;
    sooner.dueOn = today.addDays(5);
    const ResolutionFacts facts = factsOf(resolution, {done, open, sooner, done, Clause()});
    ResolutionFacts expected;
    expected.clausesTotal = 5;
    expected.clausesSettled = 2;
    expected.nextReviewOn = today.addDays(9);
    expected.earliestDueOn = today.addDays(5);
    EXPECT_EQ(facts, expected) << "a settled clause is due no more, nor delayed";
    EXPECT_EQ(factsOf(resolution, {sooner, open}).earliestDueOn, today.addDays(5)) << "in whatever order";
    resolution.closedOn = today;
    EXPECT_TRUE(factsOf(resolution, {}).closed);
    EXPECT_FALSE(factsOf(resolution, {}).exempt);
    resolution.exemptReason = QStringLiteral("einmalig vollzogen");
    EXPECT_TRUE(factsOf(ResolutionFile{resolution, {done}, {}, {}, {}}).exempt);
    EXPECT_EQ(factsOf(ResolutionFile{resolution, {done}, {}, {}, {}}).clausesSettled, 1);
}

TEST(ResolutionFacts, AreDelayedSinceTheEarliestDeadlineThatIsWaitedBeyond)
{
    Clause waited;
    waited.dueOn = today.addDays(-10);
    waited.expectedOn = today.addDays(10);
    waited.delayReason = QStringLiteral("Lieferverzug");
    Clause longer = waited;
    longer.dueOn = today.addDays(-30);
    EXPECT_EQ(factsOf({}, {waited, longer}).delayedSince, today.addDays(-30));
    EXPECT_EQ(factsOf({}, {longer, waited}).delayedSince, today.addDays(-30));
    EXPECT_EQ(stateOf(factsOf({}, {waited}), today.addDays(-10)), ResolutionState::InWork) << "the deadline itself";
    EXPECT_EQ(stateOf(factsOf({}, {waited}), today.addDays(-9)), ResolutionState::Delayed);
    Clause unexplained = waited;
    unexplained.delayReason.clear();
    EXPECT_FALSE(factsOf({}, {unexplained}).delayedSince);
}

TEST(ResolutionFacts, OfASingleSettledClauseAreSettled)
{
    ResolutionFacts facts;
    facts.clausesTotal = 1;
    EXPECT_EQ(stateOf(facts, today), ResolutionState::InWork);
    facts.clausesSettled = 1;
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Settled);
}

TEST(ResolutionFacts, NameWhatIsDueNextTheReviewFirstOnTheSameDay)
{
    ResolutionFacts facts = openFacts();
    EXPECT_FALSE(nextDue(facts));
    facts.nextReviewOn = today;
    EXPECT_EQ(nextDue(facts), (NextDue{true, today}));
    facts.earliestDueOn = today;
    EXPECT_EQ(nextDue(facts), (NextDue{true, today}));
    facts.earliestDueOn = today.addDays(-1);
    EXPECT_EQ(nextDue(facts), (NextDue{false, today.addDays(-1)}));
    facts.earliestDueOn = today.addDays(1);
    EXPECT_EQ(nextDue(facts), (NextDue{true, today}));
    facts.nextReviewOn.reset();
    EXPECT_EQ(nextDue(facts), (NextDue{false, today.addDays(1)}));
    ResolutionFacts closed = facts;
    closed.closed = true;
    EXPECT_FALSE(nextDue(closed));
    facts.exempt = true;
    EXPECT_FALSE(nextDue(facts));
}

TEST(ResolutionFacts, AreDueFromTheDayItselfOn)
{
    ResolutionFacts facts = openFacts();
    EXPECT_FALSE(isDueUntil(facts, today));
    facts.nextReviewOn = today;
    EXPECT_FALSE(isDueUntil(facts, today.addDays(-1)));
    EXPECT_TRUE(isDueUntil(facts, today));
    EXPECT_TRUE(isDueUntil(facts, today.addDays(1)));
}

TEST(ResolutionFacts, AreDueThisWeekUntilItsSunday)
{
    ASSERT_EQ(today.dayOfWeek(), Qt::Monday);
    const QDate sunday = today.addDays(6);
    ResolutionFacts facts = openFacts();
    facts.nextReviewOn = sunday;
    EXPECT_TRUE(isDueThisWeek(facts, today));
    EXPECT_TRUE(isDueThisWeek(facts, sunday)) << "on the day itself";
    EXPECT_FALSE(isDueThisWeek(facts, today.addDays(-1))) << "that is the week before";
    EXPECT_FALSE(isDueThisWeek(facts, sunday.addDays(1))) << "overdue by then";
    facts.delayedSince = today.addDays(-20);
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Delayed);
    EXPECT_TRUE(isDueThisWeek(facts, today)) << "what is delayed comes up as well";
    facts.nextReviewOn = sunday.addDays(1);
    EXPECT_FALSE(isDueThisWeek(facts, today));
    facts.nextReviewOn = sunday;
    facts.clausesSettled = facts.clausesTotal;
    EXPECT_FALSE(isDueThisWeek(facts, today)) << "settled, to be closed";
}

TEST(ResolutionFacts, AreTrackedWhenSomebodyWillLookAgain)
{
    ResolutionFacts facts = openFacts();
    EXPECT_FALSE(isTracked(facts));
    EXPECT_FALSE(isTracked(ResolutionFacts{})) << "no clause, no date";
    ResolutionFacts reviewed = facts;
    reviewed.nextReviewOn = today;
    EXPECT_TRUE(isTracked(reviewed));
    ResolutionFacts due = facts;
    due.earliestDueOn = today;
    EXPECT_TRUE(isTracked(due));
    ResolutionFacts closed = facts;
    closed.closed = true;
    EXPECT_TRUE(isTracked(closed));
    ResolutionFacts exempt = facts;
    exempt.exempt = true;
    EXPECT_TRUE(isTracked(exempt));
    facts.clausesSettled = facts.clausesTotal;
    EXPECT_TRUE(isTracked(facts)) << "ready to be closed";
}
