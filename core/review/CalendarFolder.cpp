#include "core/review/CalendarFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <map>

namespace core::review {

using namespace model;
using store::DueItem;

namespace {

/// Later than any review; all that is due sooner is in the calendar, so that nothing vanishes by the mere passing of time.
const QDate horizon(9999, 12, 31);
/// A calendar of ten thousand events has a few megabytes.
constexpr qint64 largestCalendar = 100'000'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.size() <= largestCalendar && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

QString calendarName(const Office &office)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} .()-]"));
    return (office.number + u' ' + office.name).simplified().remove(unfit).left(80).trimmed() + QStringLiteral(".ics");
}

QString calendarNameOfAll()
{
    return QStringLiteral("Alle Ämter.ics");
}

Result<QStringList> writeCalendars(store::Database &database, const QString &folder, QDate today, const QDateTime &stamp, int alarmDaysBefore,
                                   Progress &progress)
{
    if (!QDir(folder).exists()) {
        return Error{ErrorKind::Io, QCoreApplication::translate("Calendar", "The folder “%1” does not exist; nothing was written.")
                                        .arg(QDir::toNativeSeparators(folder))};
    }
    const auto directory = database.directory().load();
    if (!directory)
        return directory.error();
    const auto due = database.resolutions().due({horizon, std::nullopt});
    if (!due)
        return due.error();
    const auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    std::map<OfficeId, std::vector<DueItem>> byOffice;
    for (const DueItem &item : due->items) {
        if (item.officeId)
            byOffice[*item.officeId].push_back(item);
    }
    const CalendarOptions options{*identity, stamp, alarmDaysBefore};
    QStringList written;
    const auto refresh = [&](const QString &name, const std::vector<DueItem> &items) -> Result<void> {
        const QString path = QDir(folder).filePath(name);
        if (items.empty() && !QFile::exists(path))
            return {};
        if (const auto saved = saveCalendar(calendarFile(items, options, {contentOf(path), today}), path); !saved)
            return saved.error();
        written << path;
        return {};
    };
    if (const auto done = refresh(calendarNameOfAll(), due->items); !done)
        return done.error();
    int at = 0;
    for (const Office &office : directory->offices) {
        progress.advance(++at, int(directory->offices.size()));
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, {}};
        if (const auto done = refresh(calendarName(office), byOffice[office.id]); !done)
            return done.error();
    }
    return written;
}

}
