#pragma once

#include "core/model/Result.h"
#include "core/store/ResolutionStore.h"

#include <QByteArray>
#include <QDateTime>

namespace core::review {

struct CalendarOptions {
    QString identity;        ///< of the database: entries of the same thing replace one another
    QDateTime stamp;         ///< when the file is made (UTC)
    int alarmDaysBefore = 14;
};

/// An iCalendar file with one all-day event an item. UID stays, SEQUENCE rises with every edit, DTEND is the day after.
/// Confidential resolutions appear by number only.
QByteArray calendarFile(const std::vector<store::DueItem> &items, const CalendarOptions &options);

/// Writes the file whole or not at all: under a temporary name, then renamed.
model::Result<void> saveCalendar(const QByteArray &calendar, const QString &path);

}
