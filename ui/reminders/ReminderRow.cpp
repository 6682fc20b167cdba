#include "ui/reminders/ReminderRow.h"

#include <QCoreApplication>

namespace ui::reminders {

QString subjectOf(const ReminderRow &row)
{
    return row.clauseLabel.isEmpty()
               ? row.reference
               : QCoreApplication::translate("Reminders", "%1, clause %2").arg(row.reference, row.clauseLabel);
}

QDate tomorrow(QDate today, const core::calendar::WorkingDays &workingDays)
{
    return workingDays.onOrAfter(today.addDays(1));
}

QDate nextWeek(QDate today, const core::calendar::WorkingDays &workingDays)
{
    return workingDays.onOrAfter(today.addDays(7));
}

}
