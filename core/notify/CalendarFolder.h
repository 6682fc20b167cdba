#pragma once

#include "core/base/Progress.h"
#include "core/model/Directory.h"
#include "core/notify/CalendarFile.h"
#include "core/store/Database.h"

#include <QStringList>

namespace core::notify {

/// The file name of an office's calendar: "66 Straßenbauamt.ics"; that of all is "Alle Ämter.ics".
QString calendarName(const model::Office &office);
QString calendarNameOfAll();

/// All that goes into the calendars, read in one go.
struct CalendarContent {
    std::vector<model::Office> offices;
    std::vector<store::DueItem> items;
    QString identity; ///< of the database
};
base::Result<CalendarContent> calendarContent(store::Database &database);

/// Refreshes a folder that calendar programs read: one file an office with all that it will have to do, and one of all.
/// What vanished since the folder was written last stays there as cancelled until its day is over, so that programs take
/// it off. Each file is written whole or not at all; returns the paths written.
base::Result<QStringList> writeCalendars(const CalendarContent &content, const QString &folder, QDate today,
                                         const QDateTime &stamp, int alarmDaysBefore, base::Progress &progress);
base::Result<QStringList> writeCalendars(store::Database &database, const QString &folder, QDate today,
                                         const QDateTime &stamp, int alarmDaysBefore, base::Progress &progress);

}
