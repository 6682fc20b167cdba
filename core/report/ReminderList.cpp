#include "core/report/ReminderList.h"

namespace core::report {

using namespace core::base;
using namespace core::model;

Result<std::vector<ReminderRow>> readReminders(store::Database &database, const QString &owner, QDate until)
{
    const auto reminders = database.reviews().reminders({until, owner});
    if (!reminders)
        return reminders.error();
    std::vector<ReminderRow> found;
    for (const Reminder &reminder : *reminders) {
        const auto rows = database.resolutions().rows({reminder.resolution});
        if (!rows)
            return rows.error();
        if (rows->empty())
            continue; // deleted since
        ReminderRow row{reminder, rows->front().reference, rows->front().title, {}};
        if (reminder.clause) {
            const auto file = database.resolutions().load(reminder.resolution);
            if (!file)
                return file.error();
            const Clause *clause = file->clause(*reminder.clause);
            row.clauseLabel = clause ? clause->label : QString();
        }
        found.push_back(std::move(row));
    }
    return found;
}

}
