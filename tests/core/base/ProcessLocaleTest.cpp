#include "core/base/ProcessLocale.h"

#include <QByteArray>
#include <clocale>
#include <cstdio>
#include <gtest/gtest.h>

namespace {

QByteArray written(double number)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.1f", number);
    return text;
}

}

TEST(ProcessLocale, TestsRunInGermanAsTheOfficesDo)
{
    EXPECT_STREQ(std::setlocale(LC_TIME, nullptr), "de_DE.UTF-8");
}

TEST(ProcessLocale, NumbersForMachinesKeepThePointInAGermanProcess)
{
    ASSERT_STREQ(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"), "de_DE.UTF-8");
    ASSERT_EQ(written(0.7), "0,7") << "the fault that is guarded against is not there";
    core::base::keepNumbersForMachines();
    EXPECT_EQ(written(0.7), "0.7");
}
