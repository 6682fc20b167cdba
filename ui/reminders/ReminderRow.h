#pragma once

#include "core/review/ReminderList.h"
#include "core/review/WorkingDays.h"

namespace ui::reminders {

using core::review::ReminderRow;

/// "V0608/26, clause 2"
QString subjectOf(const ReminderRow &row);

/// The working day that "tomorrow" and "next week" mean.
QDate tomorrow(QDate today, const core::review::WorkingDays &workingDays);
QDate nextWeek(QDate today, const core::review::WorkingDays &workingDays);

}
