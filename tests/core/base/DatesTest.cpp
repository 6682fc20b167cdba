#include "core/base/Dates.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::base;

TEST(Dates, WritesTheLongFormWithoutLeadingZero)
{
    EXPECT_EQ(longGermanDate(QDate(2022, 3, 4)), QStringLiteral("4. März 2022"));
}

TEST(Dates, ReadsAllGermanForms)
{
    const QDate date(2022, 8, 24);
    for (const char16_t *text : {u"24. August 2022", u"24.August 2022", u"24.08.2022", u"24.8.22", u"24. 8. 2022", u"2022-08-24", u" 24.08.2022 "})
        EXPECT_EQ(dateFromGerman(QStringView(text)), date) << QString::fromUtf16(text).toStdString();
}

TEST(Dates, ReadsNothingElse)
{
    for (const char16_t *text : {u"", u"01. 202Z", u"31.02.2022", u"24. Augast 2022", u"August 2022", u"24.08.", u"0.1.2022"})
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
