#pragma once

#include "core/model/Resolution.h"

namespace core::rules {

/// What is late, what is only delayed, and what still lacks a reason. A deadline that was not or will not be met is
/// answered by a reason and the day on which the office expects to be done. Until that day the clause is delayed, not
/// overdue. core/store/sql holds the same rules in SQL; a test compares both over random cities.

/// Whether a reason is given, either for the delay or for the status.
bool isExplained(const model::Clause &clause);

/// The day on which the clause is due: its deadline, or the later day on which an explained delay is expected to end.
/// None when the clause is settled or has no deadline.
std::optional<QDate> dueOn(const model::Clause &clause);

/// Whether the day on which it is due, see dueOn(), has passed.
bool isOverdue(const model::Clause &clause, QDate today);

/// Whether the deadline has passed while the delay is explained until a day that has not passed.
bool isDelayed(const model::Clause &clause, QDate today);

/// The earliest day on which a delayed clause is expected to be done; none when no clause is delayed.
std::optional<QDate> delayedUntil(const std::vector<model::Clause> &clauses, QDate today);

/// Whether the council must be told why: the clause is late, or more than a year has passed since the decision
/// (Dresden, Erfurt). This is never asked of permanent and deferred clauses nor of those proposed for cancelling: they
/// have other reasons.
bool needsDelayReason(const model::Resolution &resolution, const model::Clause &clause, QDate today);

/// Whether it needs such a reason and has none.
bool lacksDelayReason(const model::Resolution &resolution, const model::Clause &clause, QDate today);

}
