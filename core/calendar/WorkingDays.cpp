#include "core/calendar/WorkingDays.h"

#include <QLocale>

namespace core::calendar {
namespace {

/// A city that is closed for longer than this has been configured by mistake; then the day itself is as good as any.
constexpr int longestClosing = 366;

bool covers(const ClosingDay &closing, QDate day)
{
    if (!closing.everyYear)
        return closing.from <= day && day <= closing.to;
    const auto inYear = [](QDate date) { return date.month() * 100 + date.day(); };
    const int from = inYear(closing.from);
    const int to = inYear(closing.to);
    const int at = inYear(day);
    // From 27 December to 2 January: over the turn of the year.
    return from <= to ? from <= at && at <= to : at >= from || at <= to;
}

}

std::optional<ClosingDay> closingDayFromText(QStringView text)
{
    const auto parts = text.split(u'/');
    if (parts.size() > 2)
        return std::nullopt;
    const bool everyYear = parts.front().size() == 5;
    const auto day = [everyYear](QStringView part) {
        // A leap year, so that 29 February is a day.
        return QDate::fromString(everyYear ? QStringLiteral("2000-") + part.toString() : part.toString(), Qt::ISODate);
    };
    const ClosingDay closing{day(parts.front()), day(parts.back()), everyYear, {}};
    const bool inOrder = everyYear || closing.from <= closing.to;
    return closing.from.isValid() && closing.to.isValid() && inOrder ? std::optional(closing) : std::nullopt;
}

bool WorkingDays::isClosingDay(QDate day, QString *name) const
{
    for (const ClosingDay &closing : m_closing) {
        if (covers(closing, day)) {
            if (name)
                *name = closing.name.isEmpty() ? QStringLiteral("Schließtag") : closing.name;
            return true;
        }
    }
    return false;
}

bool WorkingDays::isHoliday(QDate day, QString *name) const
{
    for (const Holiday &holiday : holidaysOf(m_land, m_local, day.year())) {
        if (holiday.on == day) {
            if (name)
                *name = holiday.name;
            return true;
        }
    }
    return false;
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() < Qt::Saturday && !isClosingDay(day, nullptr) && !isHoliday(day, nullptr);
}

QString WorkingDays::reasonOff(QDate day) const
{
    QString name;
    if (isHoliday(day, &name) || isClosingDay(day, &name))
        return name;
    return day.dayOfWeek() >= Qt::Saturday ? QLocale(QLocale::German).dayName(day.dayOfWeek()) : QString();
}

QDate WorkingDays::onOrAfter(QDate day) const
{
    for (int i = 0; i <= longestClosing; ++i) {
        if (isWorkingDay(day.addDays(i)))
            return day.addDays(i);
    }
    return day;
}

QDate WorkingDays::after(QDate day, int n) const
{
    for (; n > 0; --n)
        day = onOrAfter(day.addDays(1));
    return day;
}

}
