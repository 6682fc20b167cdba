#pragma once

#include "core/review/WorkingDays.h"
#include "core/store/ResolutionStore.h"

namespace ui::calendar {

/// A day of the calendar with what is due on it.
struct Day {
    QDate date;
    QString name;        ///< of the holiday or closing day; empty on others
    bool working = true;
    std::vector<core::store::DueItem> items;

    bool operator==(const Day &) const = default;
};

/// The days from Monday to Sunday of all weeks that the month has a day in.
std::vector<QDate> daysOfMonth(QDate month);
/// The dates with their holidays; the items, which come by date, each on its day.
std::vector<Day> fill(const std::vector<QDate> &dates, const core::review::WorkingDays &workingDays, const std::vector<core::store::DueItem> &items);

/// "Dienstag, 24. November 2026"
QString longName(QDate date);
/// "Di., 24.11.2026"
QString shortName(QDate date);
/// "Review" or "Deadline of clause 2", translated.
QString whatOf(const core::store::DueItem &item);
/// The whole day in one sentence, for assistive programs.
QString told(const Day &day);

}
