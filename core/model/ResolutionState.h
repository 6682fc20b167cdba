#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>

namespace core::model {

/// Where a resolution stands. Computed from its clauses and dates for a given day (core/rules), never stored.
enum class ResolutionState {
    InWork,  ///< something is unsettled, nothing is late
    Overdue, ///< a review or a deadline has passed, and no answer explains it
    Delayed, ///< nothing is overdue; a deadline has passed, and a reason and a later day are given
    Settled, ///< every clause is settled, the resolution is not yet closed
    Closed,  ///< reported as done and closed
    Exempt,  ///< not subject to review, with a reason
};

inline constexpr std::array allResolutionStates = {
    ResolutionState::InWork,  ResolutionState::Overdue, ResolutionState::Delayed,
    ResolutionState::Settled, ResolutionState::Closed,  ResolutionState::Exempt,
};

/// "in_work", "overdue", "delayed", "settled", "closed", "exempt".
QString code(ResolutionState state);
std::optional<ResolutionState> resolutionStateFromCode(QStringView code);
QString label(ResolutionState state);

/// Ampel: green done, yellow in work or delayed, red late (Kreis Segeberg); none for what is not reviewed.
enum class TrafficLight { None, Green, Yellow, Red };
TrafficLight lightOf(ResolutionState state);

/// Days from today to the date; negative when it has passed.
inline int daysLeft(QDate date, QDate today)
{
    return int(today.daysTo(date));
}

}
