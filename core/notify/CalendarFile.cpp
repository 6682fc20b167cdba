#include "core/notify/CalendarFile.h"

#include "core/base/Dates.h"

#include <cstdlib>
#include <libical/ical.h>
#include <limits>
#include <memory>
#include <set>

namespace core::notify {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

icaltimetype day(QDate on)
{
    icaltimetype time = icaltime_null_date();
    time.year = on.year();
    time.month = on.month();
    time.day = on.day();
    return time;
}

icaltimetype moment(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    icaltimetype time = day(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Without control characters but line breaks, which the library escapes.
QByteArray plain(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return clean.toUtf8();
}

QString titleOf(const DueItem &item)
{
    return item.visibility == Visibility::Confidential ? QStringLiteral("vertraulich") : item.title.simplified();
}

QByteArray summaryOf(const DueItem &item)
{
    const QString what = item.kind == DueItem::Kind::Review
                             ? QStringLiteral("Beschlusskontrolle %1").arg(item.reference)
                         : item.deadline ? QStringLiteral("Erwartet %1, Punkt %2").arg(item.reference, item.clauseLabel)
                                         : QStringLiteral("Frist %1, Punkt %2").arg(item.reference, item.clauseLabel);
    return plain(what + QStringLiteral(": ") + titleOf(item));
}

QByteArray descriptionOf(const DueItem &item)
{
    const QString what = item.kind == DueItem::Kind::Review ? QStringLiteral("Nächste Beschlusskontrolle")
                         : item.deadline
                             ? QStringLiteral("Verzögert, erwartet an diesem Tag; Umsetzungstermin war der %1")
                                   .arg(core::base::shortGermanDate(item.deadline))
                             : QStringLiteral("Umsetzungstermin");
    return plain(QStringLiteral("%1\nBeschluss: %2\nAmt: %3")
                     .arg(what, item.reference, item.office.isEmpty() ? QStringLiteral("–") : item.office));
}

icalcomponent *alarmOf(const QByteArray &summary, int daysBefore)
{
    icaltriggertype trigger;
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-daysBefore * 24 * 60 * 60);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(summary.constData()), icalproperty_new_trigger(trigger),
                               static_cast<void *>(nullptr));
}

icalcomponent *eventOf(const DueItem &item, const CalendarOptions &options)
{
    const bool review = item.kind == DueItem::Kind::Review;
    const QByteArray uid = QStringLiteral("%1-%2@%3.beschlusskontrolle")
                               .arg(review ? QStringLiteral("review") : QStringLiteral("deadline"))
                               .arg(review ? item.resolution.value : item.clause->value)
                               .arg(options.identity)
                               .toUtf8();
    const QByteArray summary = summaryOf(item);
    const int sequence = int(std::min<qint64>(item.version, std::numeric_limits<int>::max()));
    icalcomponent *event = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.constData()), icalproperty_new_dtstamp(moment(options.stamp)),
        icalproperty_new_dtstart(day(item.on)), icalproperty_new_dtend(day(item.on.addDays(1))),
        icalproperty_new_sequence(sequence), icalproperty_new_summary(summary.constData()),
        icalproperty_new_description(descriptionOf(item).constData()),
        icalproperty_new_categories("Beschlusskontrolle"), icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT),
        icalproperty_new_class(item.visibility == Visibility::Public ? ICAL_CLASS_PUBLIC : ICAL_CLASS_CONFIDENTIAL),
        static_cast<void *>(nullptr));
    icalcomponent_add_component(event, alarmOf(summary, options.alarmDaysBefore));
    return event;
}

QByteArray uidOf(icalcomponent *event)
{
    const char *uid = icalcomponent_get_uid(event);
    return uid ? QByteArray(uid) : QByteArray();
}

/// Takes an event off the calendars that have it: cancelled, newer than what they know, without an alarm.
void cancel(icalcomponent *event, const CalendarOptions &options)
{
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return;
    icalcomponent_set_status(event, ICAL_STATUS_CANCELLED);
    icalcomponent_set_sequence(event, icalcomponent_get_sequence(event) + 1);
    icalcomponent_set_dtstamp(event, moment(options.stamp));
    while (icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT)) {
        icalcomponent_remove_component(event, alarm);
        icalcomponent_free(alarm);
    }
}

/// Only what this database wrote itself is cancelled, and only as long as its day is to come.
void addCancelled(icalcomponent *calendar, const CalendarOptions &options, const FormerCalendar &former)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> before(
        former.content.isEmpty() ? nullptr : icalparser_parse_string(former.content.constData()), &icalcomponent_free);
    if (!before)
        return;
    std::set<QByteArray> present;
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        present.insert(uidOf(event));
    const QByteArray own = "@" + options.identity.toUtf8() + ".beschlusskontrolle";
    for (auto *event = icalcomponent_get_first_component(before.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(before.get(), ICAL_VEVENT_COMPONENT)) {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const QByteArray uid = uidOf(event);
        if (!uid.endsWith(own) || QDate(start.year, start.month, start.day) < former.today ||
            !present.insert(uid).second)
            continue;
        icalcomponent *gone = icalcomponent_new_clone(event);
        cancel(gone, options);
        icalcomponent_add_component(calendar, gone);
    }
}

}

QByteArray calendarFile(const std::vector<DueItem> &items, const CalendarOptions &options, const FormerCalendar &former)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid("-//Beschlusskontrolle//DE"),
                            icalproperty_new_method(ICAL_METHOD_PUBLISH), static_cast<void *>(nullptr)),
        &icalcomponent_free);
    for (const DueItem &item : items)
        icalcomponent_add_component(calendar.get(), eventOf(item, options));
    addCancelled(calendar.get(), options, former);
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return QByteArray(text.get());
}

}
