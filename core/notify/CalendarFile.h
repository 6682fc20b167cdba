#pragma once

#include "core/base/Result.h"
#include "core/store/ResolutionStore.h"

#include <QByteArray>
#include <QDateTime>

namespace core::notify {

struct CalendarOptions {
    QString identity; ///< of the database: entries of the same thing replace one another
    QDateTime stamp;  ///< when the file is made (UTC)
    int alarmDaysBefore = 14;
};

/// What a calendar said when it was written last, so that what vanished is cancelled.
struct FormerCalendar {
    QByteArray content; ///< as read from the file; anything unreadable counts as empty
    QDate today;        ///< what was cancelled for an earlier day is left out
};

/// An iCalendar file with one all-day event an item. UID stays, SEQUENCE rises with every edit, DTEND is the day after.
/// Confidential resolutions appear by number only.
/// Events of the former calendar that are not among the items follow with STATUS:CANCELLED.
QByteArray calendarFile(const std::vector<store::DueItem> &items, const CalendarOptions &options,
                        const FormerCalendar &former = {});

}
