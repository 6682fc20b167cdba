#pragma once

#include "core/model/Resolution.h"

namespace core::rules {

/// What is late, what is only delayed, and who still has to say why. Overdue is what nobody has answered: a deadline that
/// will not be met, or was not, is answered by a reason and the day on which the office expects to be done.
/// core/store/sql says the same to the database; a test compares both over random cities.

/// Somebody has said why, as the reason for the delay or for the status.
bool isExplained(const model::Clause &clause);

/// The day on which the clause is due: its deadline, or the later day that an explained delay is expected to end on. None
/// when it is settled or has no deadline.
std::optional<QDate> dueOn(const model::Clause &clause);

/// Its day has passed, and nobody has answered.
bool isOverdue(const model::Clause &clause, QDate today);

/// The deadline has passed, it was said why, and the day on which it is expected to be done has not passed.
bool isDelayed(const model::Clause &clause, QDate today);

/// The first day that a delayed clause is expected on; none when none is delayed.
std::optional<QDate> delayedUntil(const std::vector<model::Clause> &clauses, QDate today);

/// Late, or in work for more than a year since the decision: then the council is told why (Dresden, Erfurt). Permanent
/// and deferred clauses and those proposed for cancelling have other reasons.
bool needsDelayReason(const model::Resolution &resolution, const model::Clause &clause, QDate today);

/// Such a one of which nobody has said why.
bool lacksDelayReason(const model::Resolution &resolution, const model::Clause &clause, QDate today);

}
