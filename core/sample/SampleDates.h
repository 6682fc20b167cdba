#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace core::sample {

/// The sample lives around today: its texts give every date as days from today.
class SampleDates
{
public:
    explicit SampleDates(QDate today) : m_today(today) {}

    QDate today() const { return m_today; }
    /// "+14" and "-30": that many days from today, moved away from today to a working day; "@5": the same, but not
    /// beyond this month; "-" or empty: none.
    std::optional<QDate> date(QStringView token) const;
    /// The last Thursday on or before that many days from today: the council meets on Thursdays.
    QDate meetingDay(int days) const;
    /// Fills the places of a text: {+90} "24. August 2026", {m+90} "August 2026", {q+90} "3. Quartal 2026",
    /// {y+90} "2026".
    QString filled(const QString &text) const;

private:
    QDate workday(int days) const;

    QDate m_today;
};

}
