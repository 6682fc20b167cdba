#include "core/base/Dates.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::base;

namespace {

const QDate typedOn(2022, 8, 20);

}

TEST(Dates, WritesTheLongFormWithoutLeadingZero)
{
    EXPECT_EQ(longGermanDate(QDate(2022, 3, 4)), QStringLiteral("4. März 2022"));
}

TEST(Dates, ReadsAllGermanForms)
{
    const QDate date(2022, 8, 24);
    for (const char16_t *text : {u"24. August 2022", u"24.August 2022", u"24.08.2022", u"24.8.22", u"24. 8. 2022",
                                 u"2022-08-24", u" 24.08.2022 "})
        EXPECT_EQ(dateFromGerman(QStringView(text)), date) << QString::fromUtf16(text).toStdString();
}

TEST(Dates, ReadsNothingElse)
{
    for (const char16_t *text :
         {u"", u"01. 202Z", u"31.02.2022", u"24. Augast 2022", u"August 2022", u"24.08.", u"0.1.2022"})
        EXPECT_FALSE(dateFromGerman(QStringView(text))) << QString::fromUtf16(text).toStdString();
}

TEST(Dates, IsoIsStrict)
{
    EXPECT_EQ(dateFromIso(u"2024-02-29"), QDate(2024, 2, 29));
    EXPECT_FALSE(dateFromIso(u"2023-02-29"));
    EXPECT_FALSE(dateFromIso(u"29.02.2024"));
}

TEST(Dates, AreReadInEveryFormOfTheirLetters)
{
    EXPECT_EQ(dateFromGerman(u"24. Ma\u0308rz 2027"), QDate(2027, 3, 24));
    EXPECT_EQ(dateFromGerman(u"24.\u00A0März 2027"), QDate(2027, 3, 24));
}

TEST(TypedDates, are_read_as_clerks_type_them)
{
    const QDate expected(2022, 8, 24);
    for (const char16_t *typed :
         {u"24.8.22", u"24.08.2022", u"24. August 2022", u"240822", u"24082022", u"24/8/22", u"24-8-2022", u"24 8 22",
          u"24,8,22", u"2022-08-24", u"24.8.", u"24.8", u"+4", u" 24.08.22 "})
        EXPECT_EQ(dateFromTyping(typed, typedOn), expected) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(dateFromTyping(u"heute", typedOn), typedOn);
    EXPECT_EQ(dateFromTyping(u"1.3.", typedOn), QDate(2023, 3, 1)) << "without a year it is the next one";
}

TEST(TypedDates, that_are_no_dates_are_refused)
{
    for (const char16_t *typed : {u"", u"31.2.2022", u"morgen vielleicht", u"24", u"24.13.22", u"0.0.0", u"15.10.8202",
                                  u"15. Oktober 8202", u"8202-10-15", u"1.1.1022"})
        EXPECT_FALSE(dateFromTyping(typed, typedOn)) << QString::fromUtf16(typed).toStdString();
}

TEST(Dates, AreWrittenInEachMonthAndReadBack)
{
    const QStringList months{QStringLiteral("Januar"),  QStringLiteral("Februar"),  QStringLiteral("März"),
                             QStringLiteral("April"),   QStringLiteral("Mai"),      QStringLiteral("Juni"),
                             QStringLiteral("Juli"),    QStringLiteral("August"),   QStringLiteral("September"),
                             QStringLiteral("Oktober"), QStringLiteral("November"), QStringLiteral("Dezember")};
    for (int month = 1; month <= 12; ++month) {
        const QDate date(2027, month, 1);
        EXPECT_EQ(longGermanDate(date), QStringLiteral("1. %1 2027").arg(months[month - 1]));
        EXPECT_EQ(dateFromGerman(longGermanDate(date)), date);
        EXPECT_EQ(dateFromGerman(longGermanDate(date).toUpper()), date);
    }
}

TEST(Dates, ThatAreNotThereAreWrittenAsNothing)
{
    EXPECT_EQ(longGermanDate({}), QString());
    EXPECT_EQ(shortGermanDate(std::nullopt), QString());
    EXPECT_EQ(isoDate(std::nullopt), QString());
    EXPECT_EQ(shortGermanDate(QDate(2027, 3, 4)), QStringLiteral("04.03.2027"));
    EXPECT_EQ(isoDate(QDate(2027, 3, 4)), QStringLiteral("2027-03-04"));
}

TEST(Dates, OfTwoDigitsLieInThisCentury)
{
    EXPECT_EQ(dateFromGerman(u"1.1.00"), QDate(2000, 1, 1));
    EXPECT_EQ(dateFromGerman(u"1.1.99"), QDate(2099, 1, 1));
    EXPECT_EQ(dateFromGerman(u"1.1.1999"), QDate(1999, 1, 1));
}

TEST(TypedDates, without_a_year_are_the_next_such_day_today_among_them)
{
    EXPECT_EQ(dateFromTyping(u"20.8.", typedOn), typedOn);
    EXPECT_EQ(dateFromTyping(u"21.8.", typedOn), QDate(2022, 8, 21));
    EXPECT_EQ(dateFromTyping(u"19.8.", typedOn), QDate(2023, 8, 19));
    EXPECT_EQ(dateFromTyping(u"29.2.", QDate(2023, 5, 1)), QDate(2024, 2, 29));
    EXPECT_FALSE(dateFromTyping(u"29.2.", typedOn)) << "there is none next year";
    EXPECT_FALSE(dateFromTyping(u"24.8.", {})) << "nobody knows what day it is";
    EXPECT_FALSE(dateFromTyping(u"+4", {}));
    EXPECT_EQ(dateFromTyping(u"TODAY", typedOn), typedOn);
    EXPECT_EQ(dateFromTyping(u"Heute", typedOn), typedOn);
}

TEST(TypedDates, lie_in_the_years_in_which_a_city_decides)
{
    EXPECT_FALSE(dateFromTyping(u"31.12.1899", typedOn));
    EXPECT_EQ(dateFromTyping(u"1.1.1900", typedOn), QDate(1900, 1, 1));
    EXPECT_EQ(dateFromTyping(u"31.12.2199", typedOn), QDate(2199, 12, 31));
    EXPECT_FALSE(dateFromTyping(u"1.1.2200", typedOn));
    EXPECT_EQ(dateFromTyping(u"311299", typedOn), QDate(2099, 12, 31));
}
