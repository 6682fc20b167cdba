#include "core/sample/SampleDates.h"

#include "core/base/Dates.h"

#include <QRegularExpression>
#include <algorithm>

namespace core::sample {

std::optional<QDate> SampleDates::date(QStringView token) const
{
    token = token.trimmed();
    if (token.isEmpty() || token == u"-")
        return std::nullopt;
    if (token.startsWith(u'@')) {
        const QDate endOfMonth(m_today.year(), m_today.month(), m_today.daysInMonth());
        return std::min(m_today.addDays(token.mid(1).toInt()), endOfMonth);
    }
    return workday(token.toInt());
}

QDate SampleDates::meetingDay(int days) const
{
    const QDate day = m_today.addDays(days);
    return day.addDays(-((day.dayOfWeek() - Qt::Thursday + 7) % 7));
}

QString SampleDates::filled(const QString &text) const
{
    static const QRegularExpression place(QStringLiteral("\\{([mqy]?)([+-]\\d+)\\}"));
    QString out;
    qsizetype from = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QDate day = workday(match.capturedView(2).toInt());
        const QStringView form = match.capturedView(1);
        const QString full = base::longGermanDate(day);
        out += QStringView(text).mid(from, match.capturedStart() - from);
        if (form == u"m")
            out += full.section(u' ', 1);
        else if (form == u"q")
            out += QStringLiteral("%1. Quartal %2").arg((day.month() + 2) / 3).arg(day.year());
        else if (form == u"y")
            out += QString::number(day.year());
        else
            out += full;
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

QDate SampleDates::workday(int days) const
{
    QDate day = m_today.addDays(days);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(days < 0 ? -1 : 1);
    return day;
}

}
