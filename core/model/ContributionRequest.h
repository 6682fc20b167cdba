#pragma once

#include "core/model/Id.h"

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace core::model {

/// A clause that an office was asked about.
struct RequestedClause {
    ResolutionId resolution;
    ClauseId clause;
    std::optional<QDate> answeredOn;

    bool operator==(const RequestedClause &) const = default;
};

/// Zuarbeit: what one office was asked for, when, until when, and how often it was reminded.
struct ContributionRequest {
    ContributionRequestId id;
    OfficeId office;
    QDate askedOn;
    QDate until;
    int reminders = 0; ///< how often it was reminded, 0 to 3; the last reminder goes to the head
    std::optional<QDate> remindedOn;
    std::optional<QDate> closedOn; ///< answered completely, or given up with a remark
    QString remark;
    std::vector<RequestedClause> clauses;
    qint64 rowVersion = 0;

    bool isAnswered() const
    {
        return std::all_of(clauses.begin(), clauses.end(),
                           [](const RequestedClause &c) { return c.answeredOn.has_value(); });
    }
    bool isOpen() const { return !closedOn; }
    bool isLate(QDate today) const { return isOpen() && until < today; }
    bool operator==(const ContributionRequest &) const = default;
};

/// An office is reminded at most this often: in a friendly way, firmly, and at last its head.
inline constexpr int highestReminder = 3;

}
