#include "ui/widgets/MessageBar.h"
#include "tests/support/Printing.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using ui::widgets::MessageBar;

TEST(MessageBar, IsHiddenUntilThereIsSomethingToSay)
{
    MessageBar bar;
    EXPECT_TRUE(bar.isHidden());
    bar.showError({core::base::ErrorKind::Full, {}});
    EXPECT_FALSE(bar.isHidden());
    EXPECT_FALSE(bar.text().isEmpty());
}

TEST(MessageBar, ShowsHostileTextAsItIs)
{
    MessageBar bar;
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd'>");
    bar.showMessage(MessageBar::Kind::Warning, hostile);
    EXPECT_EQ(bar.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
    EXPECT_EQ(bar.text(), hostile);
}

TEST(MessageBar, AnActionRunsAndClosesTheBar)
{
    MessageBar bar;
    int runs = 0;
    bar.showMessage(MessageBar::Kind::Information, QStringLiteral("x"),
                    {{QStringLiteral("&Undo"), [&runs] { ++runs; }}});
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageAction1"));
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, ANewMessageReplacesTheActionsOfTheOldOne)
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Information, QStringLiteral("a"),
                    {{QStringLiteral("One"), [] {}}, {QStringLiteral("Two"), [] {}}});
    bar.showMessage(MessageBar::Kind::Information, QStringLiteral("b"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(bar.findChildren<QPushButton *>().isEmpty());
    QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("messageClose")), Qt::LeftButton);
    EXPECT_TRUE(bar.isHidden());
}
