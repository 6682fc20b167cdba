#pragma once

#include "core/model/Resolution.h"
#include "core/model/ResolutionState.h"

namespace core::rules {

/// What the state of a resolution and what is due of it are computed from; the store keeps it beside each resolution.
struct ResolutionFacts {
    int clausesTotal = 0;
    int clausesSettled = 0;
    std::optional<QDate> nextReviewOn;
    std::optional<QDate> earliestDueOn; ///< the first day on which a clause is due, see dueOn() in Delay.h
    bool closed = false;
    bool exempt = false;
    std::optional<QDate> delayedSince = {}; ///< the earliest deadline of a clause that is waited for until a later day

    bool operator==(const ResolutionFacts &) const = default;
};

ResolutionFacts factsOf(const model::Resolution &resolution, const std::vector<model::Clause> &clauses);
inline ResolutionFacts factsOf(const model::ResolutionFile &file)
{
    return factsOf(file.resolution, file.clauses);
}

/// A date is late from the day after it. A resolution without clauses is never settled.
model::ResolutionState stateOf(const ResolutionFacts &facts, QDate today);

/// What is due next of a resolution, and what its lists are sorted by.
struct NextDue {
    bool isReview = true; ///< else a clause
    QDate on;

    bool operator==(const NextDue &) const = default;
};

/// The earlier of the next review and the first day of a clause; none for what is closed or exempt.
std::optional<NextDue> nextDue(const ResolutionFacts &facts);

/// Something of it is due on that day or before.
bool isDueUntil(const ResolutionFacts &facts, QDate day);
/// Nothing is overdue, but due from today to the Sunday of this week.
bool isDueThisWeek(const ResolutionFacts &facts, QDate today);

/// Whether somebody will look at it again: exempt, closed, ready to be closed, or with a date (Chemnitz lost one that had none).
bool isTracked(const ResolutionFacts &facts);

}
