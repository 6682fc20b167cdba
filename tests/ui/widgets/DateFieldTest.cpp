#include "ui/widgets/DateField.h"
#include "tests/support/Printing.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using ui::widgets::DateField;

namespace {

const QDate today(2022, 8, 20);

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
