#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace core::model {

/// Where a resolution stands. Computed from its clauses and dates for a given day, never stored.
enum class ResolutionState {
    InWork,  ///< something is unsettled, nothing is late
    Overdue, ///< the review date or the deadline of an unsettled clause has passed
    Settled, ///< every clause is settled, the resolution is not yet closed
    Closed,  ///< reported as done and closed
    Exempt,  ///< not subject to review, with a reason
};

/// What a state is computed from.
struct ResolutionFacts {
    int clausesTotal = 0;
    int clausesSettled = 0;
    std::optional<QDate> nextReviewOn;
    std::optional<QDate> earliestDueOn; ///< earliest deadline of an unsettled clause
    bool closed = false;
    bool exempt = false;

    bool operator==(const ResolutionFacts &) const = default;
};

/// A date is late from the day after it. A resolution without clauses is never settled.
ResolutionState stateOf(const ResolutionFacts &facts, QDate today);

/// "in_work", "overdue", "settled", "closed", "exempt".
QString code(ResolutionState state);
std::optional<ResolutionState> resolutionStateFromCode(QStringView code);
QString label(ResolutionState state);

/// Ampel: green done, yellow in work, red late (Kreis Segeberg); none for what is not reviewed.
enum class TrafficLight { None, Green, Yellow, Red };
TrafficLight lightOf(ResolutionState state);

/// Days from today to the date; negative when it has passed.
inline int daysLeft(QDate date, QDate today)
{
    return int(today.daysTo(date));
}

}
