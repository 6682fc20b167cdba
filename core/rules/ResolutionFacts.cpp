#include "core/rules/ResolutionFacts.h"

#include "core/rules/Delay.h"

namespace core::rules {

using namespace core::model;

namespace {

void takeEarlier(std::optional<QDate> &earliest, const std::optional<QDate> &day)
{
    if (day && (!earliest || *day < *earliest))
        earliest = day;
}

bool isSettledWhole(const ResolutionFacts &facts)
{
    return facts.clausesTotal > 0 && facts.clausesSettled == facts.clausesTotal;
}

}

ResolutionFacts factsOf(const Resolution &resolution, const std::vector<Clause> &clauses)
{
    ResolutionFacts facts;
    facts.clausesTotal = int(clauses.size());
    facts.nextReviewOn = resolution.nextReviewOn;
    facts.closed = resolution.closedOn.has_value();
    facts.exempt = resolution.isExempt();
    for (const Clause &clause : clauses) {
        facts.clausesSettled += isSettled(clause.status) ? 1 : 0;
        const auto day = dueOn(clause);
        takeEarlier(facts.earliestDueOn, day);
        if (day != clause.dueOn)
            takeEarlier(facts.delayedSince, isSettled(clause.status) ? std::nullopt : clause.dueOn);
    }
    return facts;
}

ResolutionState stateOf(const ResolutionFacts &facts, QDate today)
{
    if (facts.exempt)
        return ResolutionState::Exempt;
    if (facts.closed)
        return ResolutionState::Closed;
    if (isSettledWhole(facts))
        return ResolutionState::Settled;
    if (isDueUntil(facts, today.addDays(-1)))
        return ResolutionState::Overdue;
    return facts.delayedSince && *facts.delayedSince < today ? ResolutionState::Delayed : ResolutionState::InWork;
}

std::optional<NextDue> nextDue(const ResolutionFacts &facts)
{
    if (facts.closed || facts.exempt || (!facts.nextReviewOn && !facts.earliestDueOn))
        return std::nullopt;
    const bool isReview = facts.nextReviewOn && (!facts.earliestDueOn || *facts.nextReviewOn <= *facts.earliestDueOn);
    return NextDue{isReview, isReview ? *facts.nextReviewOn : *facts.earliestDueOn};
}

bool isDueUntil(const ResolutionFacts &facts, QDate day)
{
    const auto next = nextDue(facts);
    return next && next->on <= day;
}

bool isDueThisWeek(const ResolutionFacts &facts, QDate today)
{
    const ResolutionState state = stateOf(facts, today);
    return (state == ResolutionState::InWork || state == ResolutionState::Delayed) &&
           isDueUntil(facts, today.addDays(7 - today.dayOfWeek()));
}

bool isTracked(const ResolutionFacts &facts)
{
    return facts.exempt || facts.closed || isSettledWhole(facts) || nextDue(facts).has_value();
}

}
