#pragma once

#include "core/model/Id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace core::model {

/// Wiedervorlage: what somebody wants to be reminded of, on a resolution or one of its clauses.
struct Reminder {
    ReminderId id;
    ResolutionId resolution;
    std::optional<ClauseId> clause;
    QDate on; ///< snoozing moves it
    QString note;
    QString owner; ///< who wants to be reminded, named as in the history
    std::optional<QDate> doneOn;
    qint64 rowVersion = 0;

    bool operator==(const Reminder &) const = default;
};

}
