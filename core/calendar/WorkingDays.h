#pragma once

#include "core/calendar/Holidays.h"

namespace core::calendar {

/// Days on which this administration is closed besides weekends and holidays: every year ("12-24"), once, or for a span.
struct ClosingDay {
    QDate from;
    QDate to;               ///< inclusive
    bool everyYear = false; ///< month and day count, not the year
    QString name;

    bool operator==(const ClosingDay &) const = default;
};

/// Reads "2026-06-22", "2026-12-24/2027-01-01", and for every year "12-24" or "12-24/01-01"; none otherwise.
std::optional<ClosingDay> closingDayFromText(QStringView text);

/// Which days people work: Monday to Friday, unless a holiday of the Land (without one, of all Länder) or a closing day of the city.
class WorkingDays
{
public:
    WorkingDays() = default;
    WorkingDays(std::optional<Land> land, std::vector<LocalHoliday> local, std::vector<ClosingDay> closing)
        : m_land(land), m_local(std::move(local)), m_closing(std::move(closing))
    {
    }

    bool isWorkingDay(QDate day) const;
    /// Why nobody works: name of the holiday or closing day, or the weekday's; empty on a working day.
    QString reasonOff(QDate day) const;
    /// The day itself, or the first working day after it.
    QDate onOrAfter(QDate day) const;
    /// The n-th working day after the day; n > 0.
    QDate after(QDate day, int n) const;

private:
    bool isClosingDay(QDate day, QString *name) const;
    bool isHoliday(QDate day, QString *name) const;

    std::optional<Land> m_land;
    std::vector<LocalHoliday> m_local;
    std::vector<ClosingDay> m_closing;
};

}
