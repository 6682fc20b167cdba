#include "ui/widgets/FlowLayout.h"

#include <QWidget>
#include <gtest/gtest.h>

using ui::widgets::FlowLayout;

namespace {

struct Flow : testing::Test {
    QWidget *add(int width, int height)
    {
        auto *item = new QWidget(&room);
        item->setFixedSize(width, height);
        layout->addWidget(item);
        return item;
    }
    void place(int width) { layout->setGeometry({0, 0, width, layout->heightForWidth(width)}); }

    QWidget room;
    FlowLayout *layout = new FlowLayout(&room, 10);
};

}

TEST_F(Flow, ANewRowBeginsWhenTheWidthIsUsedUp)
{
    QWidget *first = add(60, 20);
    QWidget *second = add(60, 20);
    QWidget *third = add(60, 20);
    place(130);
    EXPECT_EQ(first->geometry(), QRect(0, 0, 60, 20));
    EXPECT_EQ(second->geometry(), QRect(70, 0, 60, 20));
    EXPECT_EQ(third->geometry(), QRect(0, 25, 60, 20));
    EXPECT_EQ(layout->heightForWidth(130), 45);
    EXPECT_EQ(layout->heightForWidth(200), 20) << "all in one row";
}

TEST_F(Flow, ALowItemStandsInTheMiddleOfItsRow)
{
    QWidget *text = add(60, 16);
    QWidget *button = add(60, 26);
    place(200);
    EXPECT_EQ(text->geometry(), QRect(0, 5, 60, 16));
    EXPECT_EQ(button->geometry(), QRect(70, 0, 60, 26));
}

TEST_F(Flow, WhatIsHiddenOrTooWideTakesNoRowOfItsOwnTwice)
{
    QWidget *wide = add(100, 20);
    QWidget *hidden = add(60, 20);
    QWidget *next = add(40, 20);
    hidden->hide();
    place(80);
    EXPECT_EQ(wide->y(), 0);
    EXPECT_EQ(next->geometry(), QRect(0, 25, 40, 20)) << "the hidden one leaves no gap";
    EXPECT_EQ(layout->heightForWidth(80), 45);
}
