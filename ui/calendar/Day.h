#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/model/Reminder.h"
#include "core/store/ResolutionStore.h"

class QIcon;

namespace ui::calendar {

/// Something that stands on a day: the review of a resolution, the deadline of a clause, or a reminder of one's own.
struct Entry {
    enum class Kind { Review, Deadline, Reminder };

    Kind kind = Kind::Review;
    QDate on;
    core::model::ResolutionId resolution;
    QString reference;
    QString title;
    std::optional<core::model::ClauseId> clause;
    QString clauseLabel;
    QString office;                                     ///< number of the office that answers
    std::optional<core::model::Reminder> reminder = {}; ///< as it is stored
    std::optional<QDate> deadline = {}; ///< of a clause that stands on the later day on which it is expected

    bool operator==(const Entry &) const = default;
};

Entry entryOf(const core::store::DueItem &item);
/// A deadline is moved only with a reason; the day on which a delay is expected to end binds nobody.
bool needsReason(const Entry &entry);
/// The same thing, wherever it stands.
bool isSame(const Entry &a, const Entry &b);

/// A day of the calendar with what stands on it.
struct Day {
    QDate date;
    QString name; ///< of the holiday or closing day; empty on others
    bool working = true;
    std::vector<Entry> items;

    bool operator==(const Day &) const = default;
};

/// The days from Monday to Sunday of all weeks that the month has a day in.
std::vector<QDate> daysOfMonth(QDate month);
/// The dates with their holidays; the entries, which come by date, each on its day.
std::vector<Day> fill(const std::vector<QDate> &dates, const core::calendar::WorkingDays &workingDays,
                      const std::vector<Entry> &items);

/// "Dienstag, 24. November 2026"
QString longName(QDate date);
/// "Di., 24.11.2026"
QString shortName(QDate date);
/// "Review", "Deadline of clause 2", "Clause 2 expected", "Reminder: call them", translated.
QString whatOf(const Entry &entry);
/// As short as it fits into a day of the month: number, and what it is unless it is a review.
QString shortTextOf(const Entry &entry);
/// A shape for what is due, another when it is late, and one of its own for reminders.
QIcon iconOf(const Entry &entry, QDate today);
/// The whole day in one sentence, for assistive programs.
QString told(const Day &day);

}
