#pragma once

#include "core/review/WorkingDays.h"
#include "core/store/Database.h"

namespace ui::reminders {

/// A reminder with what it reminds of, as it is listed.
struct ReminderRow {
    core::model::Reminder reminder;
    QString reference;
    QString title;
    QString clauseLabel; ///< empty: of the whole resolution

    bool operator==(const ReminderRow &) const = default;
};

/// The reminders of somebody that are not done, by date.
core::model::Result<std::vector<ReminderRow>> readReminders(core::store::Database &database, const QString &owner, QDate until);

/// "V0608/26, clause 2"
QString subjectOf(const ReminderRow &row);

/// The working day that "tomorrow" and "next week" mean.
QDate tomorrow(QDate today, const core::review::WorkingDays &workingDays);
QDate nextWeek(QDate today, const core::review::WorkingDays &workingDays);

}
