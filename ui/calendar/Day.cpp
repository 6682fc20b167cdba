#include "ui/calendar/Day.h"

#include "core/base/Dates.h"
#include "core/report/DueText.h"
#include "ui/record/StateIcon.h"
#include "ui/widgets/SymbolIcon.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>

namespace ui::calendar {

using core::model::TrafficLight;
using core::store::DueItem;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Calendar", text);
}

}

Entry entryOf(const DueItem &item)
{
    return {item.kind == DueItem::Kind::Review ? Entry::Kind::Review : Entry::Kind::Deadline,
            item.on,
            item.resolution,
            item.reference,
            item.title,
            item.clause,
            item.clauseLabel,
            item.office,
            {},
            item.deadline};
}

bool needsReason(const Entry &entry)
{
    return entry.kind == Entry::Kind::Deadline && !entry.deadline;
}

bool isSame(const Entry &a, const Entry &b)
{
    const auto idOf = [](const Entry &entry) {
        return entry.reminder ? entry.reminder->id : core::model::ReminderId{};
    };
    return a.kind == b.kind && a.resolution == b.resolution && a.clause == b.clause && idOf(a) == idOf(b);
}

std::vector<QDate> daysOfMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate last(month.year(), month.month(), month.daysInMonth());
    std::vector<QDate> days;
    for (QDate day = first.addDays(1 - first.dayOfWeek()); day <= last.addDays(7 - last.dayOfWeek());
         day = day.addDays(1))
        days.push_back(day);
    return days;
}

std::vector<Day> fill(const std::vector<QDate> &dates, const core::calendar::WorkingDays &workingDays,
                      const std::vector<Entry> &items)
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
    return QStringLiteral("%1, %2").arg(QLocale(QLocale::German).dayName(date.dayOfWeek()),
                                        core::base::longGermanDate(date));
}

QString shortName(QDate date)
{
    return QStringLiteral("%1., %2").arg(QLocale(QLocale::German).dayName(date.dayOfWeek()).left(2),
                                         core::base::shortGermanDate(date));
}

QString whatOf(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Review:
        return core::report::dueText(DueItem::Kind::Review, {}, false);
    case Entry::Kind::Deadline:
        return core::report::dueText(DueItem::Kind::Deadline, entry.clauseLabel, entry.deadline.has_value());
    case Entry::Kind::Reminder:
        break;
    }
    const QString note = entry.reminder ? entry.reminder->note.simplified() : QString();
    QString what = entry.clauseLabel.isEmpty()
                       ? translated(QT_TRANSLATE_NOOP("Calendar", "Reminder"))
                       : translated(QT_TRANSLATE_NOOP("Calendar", "Reminder on clause %1")).arg(entry.clauseLabel);
    return note.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, note);
}

QString shortTextOf(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Review:
        break;
    case Entry::Kind::Deadline:
        return translated(QT_TRANSLATE_NOOP("Calendar", "%1 cl. %2")).arg(entry.reference, entry.clauseLabel);
    case Entry::Kind::Reminder:
        return translated(QT_TRANSLATE_NOOP("Calendar", "Rem. %1")).arg(entry.reference);
    }
    return entry.reference;
}

QIcon iconOf(const Entry &entry, QDate today)
{
    if (entry.kind == Entry::Kind::Reminder)
        return widgets::symbolIcon(QStringLiteral("reminders"));
    return record::lightIcon(entry.on < today ? TrafficLight::Red : TrafficLight::Yellow);
}

QString told(const Day &day)
{
    QString text = longName(day.date);
    if (!day.name.isEmpty())
        text += QStringLiteral(", %1").arg(day.name);
    if (day.items.empty())
        return text;
    QStringList items;
    for (const Entry &item : day.items)
        items << QStringLiteral("%1 %2").arg(item.reference, whatOf(item));
    return QStringLiteral("%1: %2").arg(text, items.join(QStringLiteral("; ")));
}

}
