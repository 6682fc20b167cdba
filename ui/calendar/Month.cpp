#include "ui/calendar/Month.h"

#include "core/report/ReminderList.h"

#include <QSet>
#include <algorithm>

namespace ui::calendar {

using namespace core::base;
using namespace core::model;

namespace {

/// More than a city of a hundred thousand clauses has in six weeks.
constexpr int mostEntries = 20'000;

/// Those of the resolutions that the same filter lets into the list; none when it lets all.
Result<std::optional<QSet<ResolutionId>>> shownResolutions(core::store::Database &database, const MonthQuery &query)
{
    if (!query.division && !query.office)
        return std::optional<QSet<ResolutionId>>();
    core::store::ResolutionFilter filter;
    filter.today = query.today;
    filter.division = query.division;
    filter.office = query.office;
    const auto ids = database.resolutions().order(filter, {});
    if (!ids)
        return ids.error();
    return std::optional(QSet<ResolutionId>(ids->begin(), ids->end()));
}

}

Result<std::vector<Entry>> readMonth(core::store::Database &database, const MonthQuery &query)
{
    const auto due = database.resolutions().due({query.last, query.office, query.division, query.first}, {mostEntries});
    if (!due)
        return due.error();
    std::vector<Entry> entries;
    std::transform(due->items.begin(), due->items.end(), std::back_inserter(entries), &entryOf);
    const auto reminders = core::report::readReminders(database, query.owner, query.last);
    if (!reminders)
        return reminders.error();
    const auto shown = shownResolutions(database, query);
    if (!shown)
        return shown.error();
    for (const core::report::ReminderRow &row : *reminders) {
        const Reminder &reminder = row.reminder;
        if (reminder.on >= query.first && (!*shown || (*shown)->contains(reminder.resolution)))
            entries.push_back({Entry::Kind::Reminder,
                               reminder.on,
                               reminder.resolution,
                               row.reference,
                               row.title,
                               reminder.clause,
                               row.clauseLabel,
                               {},
                               reminder});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.on < b.on; });
    return entries;
}

}
