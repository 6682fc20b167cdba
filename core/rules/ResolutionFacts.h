#pragma once

#include "core/model/Resolution.h"
#include "core/model/ResolutionState.h"

namespace core::rules {

/// The facts from which the state of a resolution and its next due day are computed. The store keeps them beside each
/// resolution.
struct ResolutionFacts {
    int clausesTotal = 0;
    int clausesSettled = 0;
    std::optional<QDate> nextReviewOn;
    std::optional<QDate> earliestDueOn; ///< the earliest day on which a clause is due, see dueOn() in Delay.h
    bool closed = false;
    bool exempt = false;
    std::optional<QDate> delayedSince = {}; ///< the earliest deadline among the clauses that are expected later

    bool operator==(const ResolutionFacts &) const = default;
};

ResolutionFacts factsOf(const model::Resolution &resolution, const std::vector<model::Clause> &clauses);
inline ResolutionFacts factsOf(const model::ResolutionFile &file)
{
    return factsOf(file.resolution, file.clauses);
}

/// The state on that day. A date has passed from the day after it. A resolution without clauses is never settled.
model::ResolutionState stateOf(const ResolutionFacts &facts, QDate today);

/// What is due next. Lists are sorted by it.
struct NextDue {
    bool isReview = true; ///< else a clause
    QDate on;

    bool operator==(const NextDue &) const = default;
};

/// The earlier of the next review and the first day on which a clause is due; none when the resolution is closed or
/// exempt.
std::optional<NextDue> nextDue(const ResolutionFacts &facts);

/// Whether something is due on that day or before.
bool isDueUntil(const ResolutionFacts &facts, QDate day);
/// Whether nothing is overdue, but something is due between today and the Sunday of this week.
bool isDueThisWeek(const ResolutionFacts &facts, QDate today);

/// Whether the resolution cannot be forgotten: it is exempt, closed, ready to be closed, or has a date (Chemnitz lost
/// one that had none).
bool isTracked(const ResolutionFacts &facts);

}
