#pragma once

#include <QString>
#include <array>
#include <optional>

namespace core::model {

/// How far the administration is with a clause. Stored as the codes of code().
enum class ClauseStatus {
    Open,
    InProgress,
    PartlyDone,
    Done,
    Ongoing, ///< a permanent task (Daueraufgabe)
    Deferred,
    CancellationProposed, ///< the council has not yet decided to cancel it
    Cancelled,            ///< needs a resolution of the council (statusReason names it)
    Moot,
};

inline constexpr std::array allClauseStatuses = {
    ClauseStatus::Open,    ClauseStatus::InProgress, ClauseStatus::PartlyDone,           ClauseStatus::Done,
    ClauseStatus::Ongoing, ClauseStatus::Deferred,   ClauseStatus::CancellationProposed, ClauseStatus::Cancelled,
    ClauseStatus::Moot,
};

/// The stable text code: "open", "in_progress", "partly_done", "done", "ongoing", "deferred",
/// "cancellation_proposed", "cancelled", "moot".
QString code(ClauseStatus status);
std::optional<ClauseStatus> clauseStatusFromCode(QStringView code);

/// The word that a clerk reads, translated.
QString label(ClauseStatus status);

/// Done, cancelled and moot need no further report.
bool isSettled(ClauseStatus status);

/// Whether a clause may go from one status to the other. A cancelled clause must have been proposed for
/// cancelling first (Dresden, Potsdam: proposed is not the same as cancelled); a settled clause can only be reopened.
bool mayChange(ClauseStatus from, ClauseStatus to);

/// Proposing, cancelling, deferring and declaring moot must be explained (Dresden: "with the reason").
bool needsReason(ClauseStatus status);

}
