#pragma once

#include "core/store/Database.h"

namespace core::report {

/// A reminder with what it reminds of, as it is listed.
struct ReminderRow {
    model::Reminder reminder;
    QString reference;
    QString title;
    QString clauseLabel; ///< empty: of the whole resolution

    bool operator==(const ReminderRow &) const = default;
};

/// The reminders of somebody that are not done, by date.
base::Result<std::vector<ReminderRow>> readReminders(store::Database &database, const QString &owner, QDate until);

}
