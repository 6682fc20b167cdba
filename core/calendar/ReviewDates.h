#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/model/Resolution.h"
#include "core/model/ReviewRule.h"

#include <optional>
#include <vector>

namespace core::calendar {

/// What a rule is computed from. Only dates: no hour, no time zone, no daylight saving can move a review.
struct ReviewBasis {
    std::optional<QDate> decidedOn;
    std::vector<QDate> meetings; ///< of the committee, ascending
};

/// A day for a review.
struct ReviewDay {
    QDate on;             ///< a working day
    QDate nominal;        ///< as the rule says, before it was moved
    QString movedBecause; ///< name of the holiday or weekday; empty when it was not moved

    bool operator==(const ReviewDay &) const = default;
};

/// The first review day after a day, by the rule; none when there is none (never, the date has passed, no further meeting).
/// Months are counted from the beginning, not from the last review: the 31st is the last day in shorter months and the
/// 31st again in longer ones.
std::optional<ReviewDay> nextReviewDay(const model::ReviewRule &rule, const ReviewBasis &basis, QDate after,
                                       const WorkingDays &days);

/// The next review after a letter: at least half a rhythm away, so that a letter that goes out a little early or late
/// counts for the review that it belongs to.
std::optional<ReviewDay> reviewDayAfterLetter(const model::ReviewRule &rule, const ReviewBasis &basis, QDate releasedOn,
                                              const WorkingDays &days);

}
