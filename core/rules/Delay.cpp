#include "core/rules/Delay.h"

namespace core::rules {

using namespace core::model;

namespace {

bool isWaitedFor(const Clause &clause)
{
    return !isSettled(clause.status) && isExplained(clause) && clause.dueOn && clause.expectedOn &&
           *clause.expectedOn > *clause.dueOn;
}

}

bool isExplained(const Clause &clause)
{
    return !clause.delayReason.isEmpty() || !clause.statusReason.isEmpty();
}

std::optional<QDate> dueOn(const Clause &clause)
{
    if (isSettled(clause.status))
        return std::nullopt;
    return isWaitedFor(clause) ? clause.expectedOn : clause.dueOn;
}

bool isOverdue(const Clause &clause, QDate today)
{
    const auto day = dueOn(clause);
    return day && *day < today;
}

bool isDelayed(const Clause &clause, QDate today)
{
    return isWaitedFor(clause) && *clause.dueOn < today && *clause.expectedOn >= today;
}

std::optional<QDate> delayedUntil(const std::vector<Clause> &clauses, QDate today)
{
    std::optional<QDate> first;
    for (const Clause &clause : clauses) {
        if (isDelayed(clause, today) && (!first || *clause.expectedOn < *first))
            first = clause.expectedOn;
    }
    return first;
}

bool needsDelayReason(const Resolution &resolution, const Clause &clause, QDate today)
{
    const bool inWork = clause.status == ClauseStatus::Open || clause.status == ClauseStatus::InProgress ||
                        clause.status == ClauseStatus::PartlyDone;
    const bool late = clause.dueOn && *clause.dueOn < today;
    const bool old = resolution.decidedOn && *resolution.decidedOn < today.addYears(-1);
    return inWork && (late || old);
}

bool lacksDelayReason(const Resolution &resolution, const Clause &clause, QDate today)
{
    return needsDelayReason(resolution, clause, today) && !isExplained(clause);
}

}
