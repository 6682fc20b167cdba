#include "core/calendar/WorkingDays.h"

#include <gtest/gtest.h>

using namespace core::calendar;

TEST(WorkingDays, are_neither_weekends_nor_holidays_nor_closing_days)
{
    const QString christmas = QStringLiteral("Betriebsruhe");
    const WorkingDays days(Land::SN, {},
                           {{QDate(2000, 12, 24), QDate(2000, 1, 1), true, christmas},
                            {QDate(2026, 6, 22), QDate(2026, 6, 22), false, QStringLiteral("Betriebsausflug")}});
    EXPECT_EQ(days.onOrAfter(QDate(2026, 11, 20)), QDate(2026, 11, 20));
    EXPECT_EQ(days.onOrAfter(QDate(2026, 11, 21)), QDate(2026, 11, 23)) << "a Saturday";
    EXPECT_EQ(days.onOrAfter(QDate(2026, 11, 18)), QDate(2026, 11, 19)) << "Buß- und Bettag";
    EXPECT_EQ(days.onOrAfter(QDate(2026, 6, 22)), QDate(2026, 6, 23));
    EXPECT_EQ(days.onOrAfter(QDate(2027, 6, 22)), QDate(2027, 6, 22)) << "the outing was once";
    EXPECT_EQ(days.onOrAfter(QDate(2026, 12, 24)), QDate(2027, 1, 4)) << "over the turn of the year, then a weekend";
    EXPECT_EQ(days.reasonOff(QDate(2026, 12, 29)), christmas);
    EXPECT_EQ(days.reasonOff(QDate(2026, 4, 3)), QStringLiteral("Karfreitag"));
    EXPECT_EQ(days.reasonOff(QDate(2026, 4, 4)), QStringLiteral("Samstag"));
    EXPECT_EQ(days.reasonOff(QDate(2026, 4, 7)), QString());
    EXPECT_EQ(days.after(QDate(2026, 4, 2), 1), QDate(2026, 4, 7)) << "over Easter";
    EXPECT_EQ(days.after(QDate(2026, 11, 20), 10), QDate(2026, 12, 4));
}

TEST(WorkingDays, of_a_city_that_has_not_named_its_land_are_free_where_all_are)
{
    const WorkingDays days;
    for (const QDate off :
         {QDate(2026, 12, 25), QDate(2027, 1, 1), QDate(2027, 3, 26), QDate(2027, 5, 17), QDate(2025, 10, 3)})
        EXPECT_FALSE(days.isWorkingDay(off)) << off.toString(Qt::ISODate).toStdString();
    EXPECT_EQ(days.reasonOff(QDate(2026, 12, 25)), QStringLiteral("1. Weihnachtstag"));
    EXPECT_TRUE(days.isWorkingDay(QDate(2026, 11, 18))) << "Buß- und Bettag is one of Saxony";
    EXPECT_TRUE(days.isWorkingDay(QDate(2027, 1, 6)));
}

TEST(WorkingDays, of_a_city_that_is_always_closed_end_somewhere)
{
    const WorkingDays days(std::nullopt, {}, {{QDate(2000, 1, 1), QDate(2000, 12, 31), true, {}}});
    EXPECT_EQ(days.onOrAfter(QDate(2026, 1, 1)), QDate(2026, 1, 1));
}

TEST(WorkingDays, of_a_city_that_is_closed_for_a_year_begin_again_after_it)
{
    const WorkingDays longer(std::nullopt, {}, {{QDate(2026, 1, 1), QDate(2027, 1, 3), false, {}}});
    EXPECT_EQ(longer.onOrAfter(QDate(2026, 1, 3)), QDate(2027, 1, 4)) << "366 days are still looked through";
    EXPECT_EQ(longer.onOrAfter(QDate(2026, 1, 2)), QDate(2026, 1, 2)) << "367 are taken for a mistake";
}

TEST(WorkingDays, lack_the_whole_of_a_span_and_nothing_beside_it)
{
    const WorkingDays days(Land::SN, {}, {{QDate(2026, 8, 4), QDate(2026, 8, 6), false, {}}});
    EXPECT_TRUE(days.isWorkingDay(QDate(2026, 8, 3)));
    EXPECT_FALSE(days.isWorkingDay(QDate(2026, 8, 4)));
    EXPECT_FALSE(days.isWorkingDay(QDate(2026, 8, 5)));
    EXPECT_FALSE(days.isWorkingDay(QDate(2026, 8, 6)));
    EXPECT_TRUE(days.isWorkingDay(QDate(2026, 8, 7)));
    EXPECT_EQ(days.reasonOff(QDate(2026, 8, 5)), QStringLiteral("Schließtag")) << "nobody gave it a name";
    EXPECT_EQ(days.reasonOff(QDate(2026, 8, 8)), QStringLiteral("Samstag"));
    EXPECT_EQ(days.reasonOff(QDate(2026, 8, 9)), QStringLiteral("Sonntag"));
    EXPECT_EQ(days.reasonOff(QDate(2026, 8, 7)), QString());
}

TEST(WorkingDays, lack_a_span_of_every_year_within_it_and_over_its_turn)
{
    const WorkingDays within(std::nullopt, {}, {{QDate(2000, 8, 4), QDate(2000, 9, 3), true, {}}});
    EXPECT_TRUE(within.isWorkingDay(QDate(2026, 8, 3)));
    EXPECT_FALSE(within.isWorkingDay(QDate(2026, 8, 4)));
    EXPECT_FALSE(within.isWorkingDay(QDate(2027, 8, 31)));
    EXPECT_FALSE(within.isWorkingDay(QDate(2026, 9, 3)));
    EXPECT_TRUE(within.isWorkingDay(QDate(2026, 9, 4)));
    const WorkingDays turn(std::nullopt, {}, {{QDate(2000, 12, 29), QDate(2000, 1, 5), true, {}}});
    EXPECT_TRUE(turn.isWorkingDay(QDate(2026, 12, 28)));
    EXPECT_FALSE(turn.isWorkingDay(QDate(2026, 12, 29)));
    EXPECT_FALSE(turn.isWorkingDay(QDate(2027, 1, 5)));
    EXPECT_TRUE(turn.isWorkingDay(QDate(2027, 1, 6)));
    EXPECT_TRUE(turn.isWorkingDay(QDate(2026, 7, 1)));
    const WorkingDays once(std::nullopt, {}, {{QDate(2000, 7, 1), QDate(2000, 7, 1), true, {}}});
    EXPECT_FALSE(once.isWorkingDay(QDate(2026, 7, 1)));
    EXPECT_TRUE(once.isWorkingDay(QDate(2026, 7, 2)));
}

TEST(WorkingDays, are_counted_from_the_day_after)
{
    const WorkingDays days(Land::SN, {}, {});
    EXPECT_EQ(days.after(QDate(2026, 8, 3), 1), QDate(2026, 8, 4));
    EXPECT_EQ(days.after(QDate(2026, 8, 7), 1), QDate(2026, 8, 10)) << "a Friday";
    EXPECT_EQ(days.after(QDate(2026, 8, 3), 5), QDate(2026, 8, 10));
}

TEST(ClosingDays, are_read_as_a_day_or_a_span_once_or_every_year)
{
    EXPECT_EQ(closingDayFromText(u"2026-06-22"), (ClosingDay{QDate(2026, 6, 22), QDate(2026, 6, 22), false, {}}));
    EXPECT_EQ(closingDayFromText(u"2026-12-24/2027-01-01"),
              (ClosingDay{QDate(2026, 12, 24), QDate(2027, 1, 1), false, {}}));
    EXPECT_EQ(closingDayFromText(u"2026-06-22/2026-06-22"),
              (ClosingDay{QDate(2026, 6, 22), QDate(2026, 6, 22), false, {}}));
    const auto christmas = closingDayFromText(u"12-24/01-01");
    ASSERT_TRUE(christmas);
    EXPECT_TRUE(christmas->everyYear);
    EXPECT_EQ(christmas->from.month() * 100 + christmas->from.day(), 1224);
    EXPECT_EQ(christmas->to.month() * 100 + christmas->to.day(), 101);
    EXPECT_TRUE(closingDayFromText(u"02-29")) << "there is one in leap years";
}

TEST(ClosingDays, are_not_read_from_anything_else)
{
    for (const char16_t *wrong : {u"", u"heute", u"2026-02-30", u"02-30", u"2026-06-22/2026-06-21", u"2026-06-22/",
                                  u"2026-06-22/morgen", u"/2026-06-22", u"12-24/12-25/12-26", u"2026-06-22/06-23"})
        EXPECT_FALSE(closingDayFromText(wrong)) << QString::fromUtf16(wrong).toStdString();
}
