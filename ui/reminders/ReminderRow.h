#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/report/ReminderList.h"

namespace ui::reminders {

using core::report::ReminderRow;

/// "V0608/26, clause 2"
QString subjectOf(const ReminderRow &row);

/// The working day that "tomorrow" and "next week" mean.
QDate tomorrow(QDate today, const core::calendar::WorkingDays &workingDays);
QDate nextWeek(QDate today, const core::calendar::WorkingDays &workingDays);

}
