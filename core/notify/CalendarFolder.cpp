#include "core/notify/CalendarFolder.h"

#include "core/base/WholeFile.h"
#include "core/model/OfficeName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <map>

namespace core::notify {

using namespace base;
using namespace model;
using store::DueItem;

namespace {

/// Later than any review; all that is due sooner is in the calendar, so that nothing vanishes by the mere passing of time.
const QDate horizon(9999, 12, 31);
/// A calendar of ten thousand events has a few megabytes.
constexpr qint64 largestCalendar = 100'000'000;

QByteArray contentOf(const QString &path)
{
    const auto content = readWhole(path, largestCalendar);
    return content ? *content : QByteArray();
}

}

QString calendarName(const Office &office)
{
    return model::fileNameOf(office) + QStringLiteral(".ics");
}

QString calendarNameOfAll()
{
    return QStringLiteral("Alle Ämter.ics");
}

Result<CalendarContent> calendarContent(store::Database &database)
{
    auto directory = database.directory().load();
    if (!directory)
        return directory.error();
    auto due = database.resolutions().due({horizon, std::nullopt});
    if (!due)
        return due.error();
    auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    return CalendarContent{std::move(directory->offices), std::move(due->items), std::move(*identity)};
}

Result<QStringList> writeCalendars(const CalendarContent &content, const QString &folder, QDate today,
                                   const QDateTime &stamp, int alarmDaysBefore, Progress &progress)
{
    if (!QDir(folder).exists()) {
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Calendar", "The folder “%1” does not exist; nothing was written.")
                         .arg(QDir::toNativeSeparators(folder))};
    }
    std::map<OfficeId, std::vector<DueItem>> byOffice;
    for (const DueItem &item : content.items) {
        if (item.officeId)
            byOffice[*item.officeId].push_back(item);
    }
    const CalendarOptions options{content.identity, stamp, alarmDaysBefore};
    QStringList written;
    const auto refresh = [&](const QString &name, const std::vector<DueItem> &items) -> Result<void> {
        const QString path = QDir(folder).filePath(name);
        if (items.empty() && !QFile::exists(path))
            return {};
        if (const auto saved = writeWhole(path, calendarFile(items, options, {contentOf(path), today})); !saved)
            return saved.error();
        written << path;
        return {};
    };
    if (const auto done = refresh(calendarNameOfAll(), content.items); !done)
        return done.error();
    int at = 0;
    for (const Office &office : content.offices) {
        progress.advance(++at, int(content.offices.size()));
        if (progress.cancelled())
            return base::cancelled();
        if (const auto done = refresh(calendarName(office), byOffice[office.id]); !done)
            return done.error();
    }
    return written;
}

Result<QStringList> writeCalendars(store::Database &database, const QString &folder, QDate today,
                                   const QDateTime &stamp, int alarmDaysBefore, Progress &progress)
{
    const auto content = calendarContent(database);
    return content ? writeCalendars(*content, folder, today, stamp, alarmDaysBefore, progress)
                   : Result<QStringList>(content.error());
}

}
