#include "core/rules/Delay.h"

#include "core/rules/ResolutionFacts.h"

#include <gtest/gtest.h>

using namespace core::model;
using namespace core::rules;

namespace {

const QDate today(2027, 1, 18);

Clause lateClause()
{
    Clause clause;
    clause.dueOn = today.addDays(-31);
    return clause;
}

Clause explainedClause()
{
    Clause clause = lateClause();
    clause.delayReason = QStringLiteral("Der Auftragnehmer ist insolvent.");
    clause.expectedOn = today.addDays(60);
    return clause;
}

}

TEST(Delay, ADeadlineIsOverdueFromTheDayAfterItWhileNobodyAnswers)
{
    Clause clause = lateClause();
    EXPECT_TRUE(isOverdue(clause, today));
    EXPECT_FALSE(isOverdue(clause, *clause.dueOn));
    EXPECT_FALSE(isDelayed(clause, today));
    clause.status = ClauseStatus::Done;
    EXPECT_FALSE(isOverdue(clause, today));
    EXPECT_FALSE(dueOn(clause));
}

TEST(Delay, AnExplainedDelayWithAnExpectedDayIsDueOnThatDay)
{
    const Clause clause = explainedClause();
    EXPECT_FALSE(isOverdue(clause, today));
    EXPECT_TRUE(isDelayed(clause, today));
    EXPECT_EQ(dueOn(clause), clause.expectedOn);
}

TEST(Delay, ItComesBackWhenTheExpectedDayHasPassed)
{
    const Clause clause = explainedClause();
    EXPECT_TRUE(isDelayed(clause, *clause.expectedOn));
    EXPECT_FALSE(isOverdue(clause, *clause.expectedOn));
    EXPECT_TRUE(isOverdue(clause, clause.expectedOn->addDays(1)));
    EXPECT_FALSE(isDelayed(clause, clause.expectedOn->addDays(1)));
}

TEST(Delay, AReasonWithoutADayOrADayWithoutAReasonIsNoAnswer)
{
    Clause clause = explainedClause();
    clause.expectedOn.reset();
    EXPECT_TRUE(isOverdue(clause, today));
    clause = explainedClause();
    clause.delayReason.clear();
    EXPECT_TRUE(isOverdue(clause, today));
    clause.statusReason = QStringLiteral("Zurückgestellt bis zum Haushalt.");
    EXPECT_TRUE(isDelayed(clause, today)) << "a status that has its own reason explains it as well";
    clause.expectedOn = clause.dueOn;
    EXPECT_TRUE(isOverdue(clause, today)) << "a day that is not later changes nothing";
}

TEST(Delay, AResolutionIsDelayedUntilTheFirstDayThatIsWaitedFor)
{
    Resolution resolution;
    resolution.nextReviewOn = today.addDays(171);
    Clause other;
    other.dueOn = today.addDays(90);
    ResolutionFacts facts = factsOf(resolution, {explainedClause(), other});
    EXPECT_EQ(stateOf(facts, today), ResolutionState::Delayed);
    EXPECT_EQ(nextDue(facts), (NextDue{false, today.addDays(60)}));
    EXPECT_FALSE(isDueUntil(facts, today.addDays(30)));
    EXPECT_EQ(stateOf(facts, today.addDays(61)), ResolutionState::Overdue);
    EXPECT_EQ(stateOf(facts, today.addDays(-31)), ResolutionState::InWork) << "the deadline is still to come";
    resolution.nextReviewOn = today.addDays(-1);
    EXPECT_EQ(stateOf(factsOf(resolution, {explainedClause()}), today), ResolutionState::Overdue)
        << "the review itself is late";
    facts = factsOf(resolution, {explainedClause(), lateClause()});
    EXPECT_EQ(facts.earliestDueOn, today.addDays(-31));
}

TEST(Delay, ADeadlineOfTodayIsNeitherOverdueNorDelayedYet)
{
    Clause clause = explainedClause();
    EXPECT_FALSE(isDelayed(clause, *clause.dueOn));
    EXPECT_FALSE(isDelayed(clause, clause.dueOn->addDays(-1)));
    EXPECT_TRUE(isDelayed(clause, clause.dueOn->addDays(1)));
    clause.expectedOn = clause.dueOn;
    EXPECT_FALSE(isDelayed(clause, clause.dueOn->addDays(1)));
    clause.dueOn.reset();
    clause.expectedOn = today.addDays(60);
    EXPECT_FALSE(isDelayed(clause, today)) << "without a deadline nothing is late";
    EXPECT_FALSE(dueOn(clause));
    EXPECT_FALSE(isOverdue(clause, today.addYears(1)));
}

TEST(Delay, ASettledClauseIsNotWaitedFor)
{
    for (const ClauseStatus status : {ClauseStatus::Done, ClauseStatus::Cancelled, ClauseStatus::Moot}) {
        Clause clause = explainedClause();
        clause.status = status;
        EXPECT_FALSE(isDelayed(clause, today));
        EXPECT_FALSE(dueOn(clause));
    }
}

TEST(Delay, TheFirstDayOfSeveralDelayedClausesIsWaitedFor)
{
    Clause sooner = explainedClause();
    sooner.expectedOn = today.addDays(10);
    const Clause later = explainedClause();
    Clause notDelayed = explainedClause();
    notDelayed.dueOn = today.addDays(1);
    notDelayed.expectedOn = today.addDays(2);
    EXPECT_EQ(delayedUntil({sooner, later}, today), sooner.expectedOn);
    EXPECT_EQ(delayedUntil({later, sooner}, today), sooner.expectedOn);
    EXPECT_EQ(delayedUntil({later, notDelayed}, today), later.expectedOn);
    EXPECT_FALSE(delayedUntil({lateClause(), notDelayed}, today)) << "what nobody answered is overdue, not delayed";
    EXPECT_FALSE(delayedUntil({}, today));
}

TEST(Delay, TheCouncilIsToldWhyWhatIsInWorkIsLate)
{
    for (const ClauseStatus status : allClauseStatuses) {
        Clause clause = lateClause();
        clause.status = status;
        const bool inWork =
            status == ClauseStatus::Open || status == ClauseStatus::InProgress || status == ClauseStatus::PartlyDone;
        EXPECT_EQ(needsDelayReason({}, clause, today), inWork) << code(status).toStdString();
    }
    Clause clause;
    EXPECT_FALSE(needsDelayReason({}, clause, today)) << "no deadline, no date of the decision";
    clause.dueOn = today;
    EXPECT_FALSE(needsDelayReason({}, clause, today));
    clause.dueOn = today.addDays(-1);
    EXPECT_TRUE(needsDelayReason({}, clause, today));
}

TEST(Delay, TheCouncilIsToldWhyWhatWasDecidedMoreThanAYearAgoIsStillInWork)
{
    Clause clause;
    clause.dueOn = today.addDays(100);
    Resolution resolution;
    resolution.decidedOn = QDate(2026, 1, 18);
    EXPECT_FALSE(needsDelayReason(resolution, clause, today)) << "a year ago to the day";
    resolution.decidedOn = QDate(2026, 1, 17);
    EXPECT_TRUE(needsDelayReason(resolution, clause, today));
    clause.status = ClauseStatus::Ongoing;
    EXPECT_FALSE(needsDelayReason(resolution, clause, today));
}

TEST(Delay, AReasonIsMissingUntilSomebodyHasSaidWhy)
{
    Clause clause = lateClause();
    EXPECT_FALSE(isExplained(clause));
    EXPECT_TRUE(lacksDelayReason({}, clause, today));
    clause.delayReason = QStringLiteral("Lieferverzug");
    EXPECT_TRUE(isExplained(clause));
    EXPECT_FALSE(lacksDelayReason({}, clause, today));
    clause.delayReason.clear();
    clause.statusReason = QStringLiteral("Der Bund prüft noch.");
    EXPECT_TRUE(isExplained(clause));
    EXPECT_FALSE(lacksDelayReason({}, clause, today));
    EXPECT_FALSE(lacksDelayReason({}, Clause(), today)) << "nothing to explain";
}
