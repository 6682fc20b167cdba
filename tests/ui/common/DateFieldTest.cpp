#include "ui/common/DateField.h"
#include "tests/support/Printing.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using ui::common::DateField;
using ui::common::readTypedDate;

namespace {

const QDate today(2022, 8, 20);

}

TEST(DateField, ReadsDatesAsClerksTypeThem)
{
    const QDate expected(2022, 8, 24);
    for (const char16_t *typed : {u"24.8.22", u"24.08.2022", u"24. August 2022", u"240822", u"24082022", u"24/8/22", u"24-8-2022", u"24 8 22",
                                  u"24,8,22", u"2022-08-24", u"24.8.", u"24.8", u"+4", u" 24.08.22 "})
        EXPECT_EQ(readTypedDate(typed, today), expected) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(readTypedDate(u"heute", today), today);
    EXPECT_EQ(readTypedDate(u"1.3.", today), QDate(2023, 3, 1)) << "without a year it is the next one";
}

TEST(DateField, RefusesWhatIsNoDate)
{
    for (const char16_t *typed : {u"", u"31.2.2022", u"morgen vielleicht", u"24", u"24.13.22", u"0.0.0", u"15.10.8202", u"15. Oktober 8202", u"8202-10-15", u"1.1.1022"})
        EXPECT_FALSE(readTypedDate(typed, today)) << QString::fromUtf16(typed).toStdString();
}

TEST(DateField, TellsOfATypedDateOnceItIsLeft)
{
    DateField field;
    field.setToday(today);
    QSignalSpy edited(&field, &DateField::dateEdited);
    QTest::keyClicks(field.line(), QStringLiteral("24.8.22"));
    EXPECT_TRUE(edited.isEmpty());
    QTest::keyClick(field.line(), Qt::Key_Return);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(field.date(), QDate(2022, 8, 24));
    EXPECT_EQ(field.line()->text(), QStringLiteral("24.08.2022"));
}

TEST(DateField, KeepsWhatIsNoDateAndSaysSo)
{
    DateField field;
    field.setToday(today);
    field.setDate(QDate(2022, 1, 1));
    QSignalSpy edited(&field, &DateField::dateEdited);
    field.line()->selectAll();
    QTest::keyClicks(field.line(), QStringLiteral("31.2.22"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_TRUE(edited.isEmpty());
    EXPECT_FALSE(field.isAcceptable());
    EXPECT_EQ(field.line()->text(), QStringLiteral("31.2.22"));
    EXPECT_FALSE(field.line()->accessibleDescription().isEmpty());
    QTest::keyClick(field.line(), Qt::Key_Escape);
    EXPECT_EQ(field.line()->text(), QStringLiteral("01.01.2022"));
    EXPECT_TRUE(field.isAcceptable());
}

TEST(DateField, AnEmptiedLineRemovesTheDate)
{
    DateField field;
    field.setDate(today);
    QSignalSpy edited(&field, &DateField::dateEdited);
    field.line()->selectAll();
    QTest::keyClick(field.line(), Qt::Key_Delete);
    QTest::keyClick(field.line(), Qt::Key_Return);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_FALSE(field.date());
}

TEST(DateField, KeepsTypingWhenTheStoredDateChanges)
{
    DateField field;
    field.setToday(today);
    QTest::keyClicks(field.line(), QStringLiteral("24."));
    field.setDate(QDate(2022, 1, 1));
    EXPECT_EQ(field.line()->text(), QStringLiteral("24."));
}

TEST(DateField, TakesAtOnceWhatAnAssistiveProgramWrites)
{
    DateField field;
    field.setToday(today);
    field.setDate(QDate(2022, 1, 1));
    QSignalSpy edited(&field, &DateField::dateEdited);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(field.line());
    access->setText(QAccessible::Value, QStringLiteral("24.8.22"));
    EXPECT_EQ(field.date(), QDate(2022, 8, 24));
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(field.line()->text(), QStringLiteral("24.08.2022"));
    access->setText(QAccessible::Value, QStringLiteral("31.2.22"));
    EXPECT_EQ(field.date(), QDate(2022, 8, 24));
    EXPECT_FALSE(field.isAcceptable());
    access->setText(QAccessible::Value, QString());
    EXPECT_EQ(field.date(), std::nullopt);
    EXPECT_EQ(edited.size(), 2);
}
