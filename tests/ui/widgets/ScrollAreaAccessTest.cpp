#include "ui/widgets/ScrollAreaAccess.h"

#include "tests/support/Printing.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

namespace {

/// A scroll area asked as Qt's bridge to AT-SPI asks: first how many children there are, some time later for each.
class ScrollAreaAccessTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { ui::widgets::installScrollAreaAccess(); }

    void SetUp() override
    {
        content->setFixedSize(1000, 1000);
        area.setWidget(content);
        area.resize(200, 200);
        area.show();
        ASSERT_TRUE(area.verticalScrollBar()->isVisible());
    }

    QScrollArea area;
    QWidget *content = new QWidget;
};

void expectNoChildBeyond(QWidget &widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
    ASSERT_NE(access, nullptr);
    for (int beyond = 0; beyond < 50; ++beyond)
        EXPECT_EQ(access->child(access->childCount() + beyond), nullptr) << beyond;
    EXPECT_EQ(access->child(-1), nullptr);
}

}

TEST_F(ScrollAreaAccessTest, AnswersForAScrollBarThatGoesWhileItIsAsked)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    const int counted = access->childCount();
    ASSERT_GE(counted, 3) << "what is scrolled, and two scroll bars";
    content->setFixedSize(50, 50);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !area.verticalScrollBar()->isVisible(); }));
    ASSERT_FALSE(area.horizontalScrollBar()->isVisible());
    int shown = 0;
    for (int place = 0; place < counted; ++place) {
        QAccessibleInterface *child = access->child(place);
        ASSERT_NE(child, nullptr) << place;
        EXPECT_TRUE(child->isValid());
        EXPECT_EQ(access->indexOfChild(child), place);
        EXPECT_EQ(child->parent(), access);
        shown += child->state().invisible ? 0 : 1;
    }
    EXPECT_EQ(shown, 1) << "what is scrolled";
}

TEST_F(ScrollAreaAccessTest, HasNoChildWhereNothingIs)
{
    expectNoChildBeyond(area);
    content->setFixedSize(50, 50);
    expectNoChildBeyond(area);
    QAbstractScrollArea bare;
    expectNoChildBeyond(bare);
    QHeaderView heading(Qt::Horizontal);
    expectNoChildBeyond(heading);
    QPlainTextEdit text;
    expectNoChildBeyond(text);
}

TEST_F(ScrollAreaAccessTest, WhatElseScrollsKeepsItsOwn)
{
    QPlainTextEdit text(QStringLiteral("Der Stadtrat beschließt."));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&text);
    EXPECT_EQ(access->role(), QAccessible::EditableText);
    EXPECT_NE(access->textInterface(), nullptr);
}

TEST_F(ScrollAreaAccessTest, IsFoundAtAPointAsItIsSeen)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    const QPoint middle = area.viewport()->mapToGlobal(area.viewport()->rect().center());
    ASSERT_NE(access->childAt(middle.x(), middle.y()), nullptr);
    EXPECT_EQ(access->childAt(middle.x(), middle.y())->object(), area.viewport());
    const QPoint bar = area.verticalScrollBar()->mapToGlobal(area.verticalScrollBar()->rect().center());
    ASSERT_NE(access->childAt(bar.x(), bar.y()), nullptr);
    EXPECT_EQ(access->childAt(bar.x(), bar.y())->object(), area.verticalScrollBar()->parent());
}
