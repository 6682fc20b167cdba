#include "ui/calendar/Day.h"

#include "core/model/Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::calendar {

using core::store::DueItem;

std::vector<QDate> daysOfMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate last(month.year(), month.month(), month.daysInMonth());
    std::vector<QDate> days;
    for (QDate day = first.addDays(1 - first.dayOfWeek()); day <= last.addDays(7 - last.dayOfWeek()); day = day.addDays(1))
        days.push_back(day);
    return days;
}

std::vector<Day> fill(const std::vector<QDate> &dates, const core::review::WorkingDays &workingDays, const std::vector<DueItem> &items)
{
    std::vector<Day> days;
    auto next = items.begin();
    for (QDate date : dates) {
        Day day{date, workingDays.reasonOff(date), workingDays.isWorkingDay(date), {}};
        if (day.name == QLocale(QLocale::German).dayName(date.dayOfWeek()))
            day.name.clear(); // a weekend needs no name
        for (; next != items.end() && next->on <= date; ++next) {
            if (next->on == date)
                day.items.push_back(*next);
        }
        days.push_back(std::move(day));
    }
    return days;
}

QString longName(QDate date)
{
    return QStringLiteral("%1, %2").arg(QLocale(QLocale::German).dayName(date.dayOfWeek()), core::model::longGermanDate(date));
}

QString shortName(QDate date)
{
    return QStringLiteral("%1., %2").arg(QLocale(QLocale::German).dayName(date.dayOfWeek()).left(2), core::model::shortGermanDate(date));
}

QString whatOf(const DueItem &item)
{
    return item.kind == DueItem::Kind::Review ? QCoreApplication::translate("Calendar", "Review")
                                              : QCoreApplication::translate("Calendar", "Deadline of clause %1").arg(item.clauseLabel);
}

QString told(const Day &day)
{
    QString text = longName(day.date);
    if (!day.name.isEmpty())
        text += QStringLiteral(", %1").arg(day.name);
    if (day.items.empty())
        return text;
    QStringList items;
    for (const DueItem &item : day.items)
        items << QStringLiteral("%1 %2").arg(item.reference, whatOf(item));
    return QStringLiteral("%1: %2").arg(text, items.join(QStringLiteral("; ")));
}

}
