#include "core/calendar/ReviewDates.h"

#include "core/base/Dates.h"
#include "tests/support/Cases.h"

#include <algorithm>
#include <vector>

using namespace core::base;
using namespace core::model;
using namespace core::calendar;

namespace {

ReviewRule rule(const QString &text)
{
    const auto read = reviewRuleFromText(text == u"none" ? QString() : text);
    EXPECT_TRUE(read.ok()) << text.toStdString();
    return read ? *read : ReviewRule();
}

}

TEST(ReviewDates, are_those_of_the_table_of_cases)
{
    const auto rows = tests::support::casesOf(QStringLiteral("review/review_days.tsv"), 10);
    EXPECT_GE(rows.size(), 200u);
    for (const QStringList &row : rows) {
        ReviewBasis basis{dateFromIso(row[3]), {}};
        for (const QString &meeting : row[4].split(u',', Qt::SkipEmptyParts))
            basis.meetings.push_back(*dateFromIso(meeting));
        std::sort(basis.meetings.begin(), basis.meetings.end());
        std::vector<LocalHoliday> local;
        for (const QString &holiday : row[7].split(u',', Qt::SkipEmptyParts))
            local.push_back(*localHolidayFromCode(holiday));
        std::vector<ClosingDay> closing;
        for (const QString &days : row[8].split(u',', Qt::SkipEmptyParts))
            closing.push_back(*closingDayFromText(days));
        const WorkingDays days(landFromCode(row[6]), local, closing);
        const QDate after = *dateFromIso(row[5]);
        const auto day = row[1] == u"letter" ? reviewDayAfterLetter(rule(row[2]), basis, after, days)
                                             : nextReviewDay(rule(row[2]), basis, after, days);
        EXPECT_EQ(day ? isoDate(day->on) : QStringLiteral("-"), row[9]) << row.join(u'|').toStdString();
        if (day) {
            EXPECT_TRUE(days.isWorkingDay(day->on)) << row.join(u'|').toStdString();
            EXPECT_EQ(day->movedBecause.isEmpty(), day->on == day->nominal) << row.join(u'|').toStdString();
        }
    }
}

TEST(ReviewDates, of_a_rhythm_are_all_later_than_the_day_and_follow_one_another)
{
    const WorkingDays days(Land::SN, {}, {});
    for (const char *text : {"every week", "every 2 weeks", "every month", "every quarter", "every year"}) {
        const ReviewBasis basis{QDate(2021, 8, 31), {}};
        QDate last(2021, 8, 31);
        for (int i = 0; i < 300; ++i) {
            const auto day = nextReviewDay(rule(QString::fromLatin1(text)), basis, last, days);
            ASSERT_TRUE(day && day->on > last) << text;
            // Nothing between the two: each day before it still leads to it.
            EXPECT_EQ(nextReviewDay(rule(QString::fromLatin1(text)), basis, day->on.addDays(-1), days)->on, day->on)
                << text;
            last = day->on;
        }
    }
}

TEST(ReviewDates, on_a_date_are_that_day_or_the_working_day_after_it_until_it_has_passed)
{
    const WorkingDays days(Land::SN, {}, {});
    const ReviewRule saturday = rule(QStringLiteral("on 2026-11-21"));
    const auto day = nextReviewDay(saturday, {}, QDate(2026, 11, 1), days);
    EXPECT_EQ(day, (ReviewDay{QDate(2026, 11, 23), QDate(2026, 11, 21), QStringLiteral("Samstag")}));
    EXPECT_TRUE(nextReviewDay(saturday, {}, QDate(2026, 11, 22), days));
    EXPECT_FALSE(nextReviewDay(saturday, {}, QDate(2026, 11, 23), days)) << "it is later than the day asked for";
    EXPECT_EQ(nextReviewDay(rule(QStringLiteral("on 2026-11-20")), {}, QDate(2026, 11, 1), days),
              (ReviewDay{QDate(2026, 11, 20), QDate(2026, 11, 20), QString()}));
}

TEST(ReviewDates, before_meetings_are_those_of_the_first_meeting_that_is_far_enough)
{
    const WorkingDays days;
    const ReviewRule before = rule(QStringLiteral("2 weeks before meeting"));
    const ReviewBasis basis{std::nullopt, {QDate(2026, 9, 3), QDate(2026, 10, 1)}};
    EXPECT_EQ(nextReviewDay(before, basis, QDate(2026, 8, 19), days)->on, QDate(2026, 8, 20));
    EXPECT_EQ(nextReviewDay(before, basis, QDate(2026, 8, 20), days)->on, QDate(2026, 9, 17));
    EXPECT_FALSE(nextReviewDay(before, basis, QDate(2026, 9, 17), days));
}

TEST(ReviewDates, of_a_rhythm_begin_one_step_after_its_beginning)
{
    const WorkingDays days;
    const ReviewBasis decided{QDate(2026, 3, 2), {}};
    EXPECT_EQ(nextReviewDay(rule(QStringLiteral("every 2 weeks")), decided, QDate(2026, 1, 1), days)->on,
              QDate(2026, 3, 16));
    EXPECT_EQ(nextReviewDay(rule(QStringLiteral("every 2 months")), decided, QDate(2026, 1, 1), days)->on,
              QDate(2026, 5, 4));
    EXPECT_EQ(nextReviewDay(rule(QStringLiteral("every week")), {}, QDate(2026, 3, 2), days)->on, QDate(2026, 3, 9))
        << "without a decision from the day asked for";
    EXPECT_EQ(nextReviewDay(rule(QStringLiteral("every month from 2026-06-08")), decided, QDate(2026, 1, 1), days)->on,
              QDate(2026, 7, 8));
}

TEST(ReviewDates, follow_one_another_after_the_longest_closing_too)
{
    // What is closed for a year moves a review from long before the day asked for to after it.
    const QDate from(2026, 1, 5);
    const WorkingDays days(std::nullopt, {}, {{from, from.addDays(365), false, {}}});
    const ReviewBasis basis{from.addDays(-6), {}};
    const auto day = nextReviewDay(rule(QStringLiteral("every week")), basis, from.addDays(365), days);
    ASSERT_TRUE(day);
    EXPECT_EQ(day->on, from.addDays(366)) << "the review of the second day of closing comes first";
    EXPECT_EQ(day->nominal, from.addDays(1));
}

TEST(ReviewDates, after_a_letter_are_half_a_rhythm_away_at_least)
{
    const WorkingDays days;
    const ReviewBasis basis{QDate(2026, 3, 2), {}};
    const ReviewRule fourWeeks = rule(QStringLiteral("every 4 weeks")); // 30 March, 27 April, Whit Monday …
    EXPECT_EQ(reviewDayAfterLetter(fourWeeks, basis, QDate(2026, 4, 12), days)->on, QDate(2026, 4, 27));
    EXPECT_EQ(reviewDayAfterLetter(fourWeeks, basis, QDate(2026, 4, 13), days)->on, QDate(2026, 5, 26))
        << "two weeks before it the letter is the one of that review";
    EXPECT_FALSE(reviewDayAfterLetter(rule(QStringLiteral("never: vollzogen")), basis, QDate(2026, 4, 13), days));
    EXPECT_EQ(reviewDayAfterLetter(rule(QStringLiteral("on 2026-04-14")), basis, QDate(2026, 4, 13), days)->on,
              QDate(2026, 4, 14));
}
