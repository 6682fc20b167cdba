#include "core/calendar/ReviewDates.h"

namespace core::calendar {

using namespace core::model;

namespace {

/// No administration is closed for that long; a nominal day farther back than this cannot have moved past `after`.
constexpr int longestMove = 366;

ReviewDay moved(QDate nominal, const WorkingDays &days)
{
    const QDate on = days.onOrAfter(nominal);
    return {on, nominal, on == nominal ? QString() : days.reasonOff(nominal)};
}

QDate step(const ReviewRule &rule, QDate from, int times)
{
    return rule.unit == ReviewRule::Unit::Weeks ? from.addDays(7 * qint64(rule.count) * times)
                                                : from.addMonths(rule.count * times);
}

ReviewDay nextRepeated(const ReviewRule &rule, QDate from, QDate after, const WorkingDays &days)
{
    // Near the goal by reckoning, exactly by looking.
    const qint64 behind = from.daysTo(after.addDays(-longestMove));
    const int stepDays = rule.unit == ReviewRule::Unit::Weeks ? 7 * rule.count : 31 * rule.count;
    int times = behind > 0 ? int(behind / stepDays) : 1;
    times = std::max(times, 1);
    for (;; ++times) {
        const ReviewDay day = moved(step(rule, from, times), days);
        if (day.on > after)
            return day;
    }
}

}

std::optional<ReviewDay> nextReviewDay(const ReviewRule &rule, const ReviewBasis &basis, QDate after,
                                       const WorkingDays &days)
{
    switch (rule.kind) {
    case ReviewRule::Kind::None:
    case ReviewRule::Kind::Never:
        return std::nullopt;
    case ReviewRule::Kind::OnDate: {
        const ReviewDay day = moved(*rule.date, days);
        return day.on > after ? std::optional(day) : std::nullopt;
    }
    case ReviewRule::Kind::Every:
        return nextRepeated(rule, rule.date ? *rule.date : basis.decidedOn.value_or(after), after, days);
    case ReviewRule::Kind::BeforeMeeting:
        for (QDate meeting : basis.meetings) {
            const ReviewDay day = moved(meeting.addDays(-7 * qint64(rule.count)), days);
            if (day.on > after)
                return day;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<ReviewDay> reviewDayAfterLetter(const ReviewRule &rule, const ReviewBasis &basis, QDate releasedOn,
                                              const WorkingDays &days)
{
    if (rule.kind != ReviewRule::Kind::Every)
        return nextReviewDay(rule, basis, releasedOn, days);
    const QDate later = step(rule, releasedOn, 1);
    return nextReviewDay(rule, basis, releasedOn.addDays(releasedOn.daysTo(later) / 2), days);
}

}
