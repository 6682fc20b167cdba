#include "core/calendar/ReviewDates.h"
#include "core/base/Dates.h"
#include "tests/support/Cases.h"

#include <QElapsedTimer>

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

TEST(ReviewRule, is_read_in_the_words_of_a_clerk_and_stored_in_one_form)
{
    const std::vector<std::pair<const char *, const char *>> forms = {
        {"alle 3 Monate", "every quarter"},
        {"every 3 months", "every quarter"},
        {"vierteljährlich", "every quarter"},
        {"Halbjährlich", "every half-year"},
        {"jährlich ab 31.01.2026", "every year from 2026-01-31"},
        {"alle 2 Jahre", "every 24 months"},
        {"monatlich", "every month"},
        {"wöchentlich", "every week"},
        {"alle 6 Wochen", "every 6 weeks"},
        {"2 Wochen vor der Sitzung", "2 weeks before meeting"},
        {"one week before each meeting", "1 weeks before meeting"},
        {"am 24. August 2026", "on 2026-08-24"},
        {"nie: mit der Beschlussfassung vollzogen", "never: mit der Beschlussfassung vollzogen"},
        {"", ""},
    };
    for (const auto &[typed, stored] : forms) {
        const auto read = reviewRuleFromText(QString::fromUtf8(typed));
        ASSERT_TRUE(read.ok()) << typed;
        EXPECT_EQ(code(*read).toStdString(), stored);
        EXPECT_EQ(*reviewRuleFromText(code(*read)), *read) << stored;
        EXPECT_FALSE(label(*read).isEmpty());
    }
    for (const char *wrong : {"manchmal", "every 0 weeks", "alle 121 Monate", "every 2 decades", "on 31.02.2026",
                              "am Montag", "nie", "never:", "every quarter from soon", "-3 weeks before meeting"})
        EXPECT_FALSE(reviewRuleFromText(QString::fromUtf8(wrong)).ok()) << wrong;
}
