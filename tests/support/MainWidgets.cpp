#include "core/base/ProcessLocale.h"
#include "tests/support/GermanLocale.h"

#include <QApplication>
#include <gtest/gtest.h>

/// Entry of every test program that drives real widgets on the offscreen platform.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    tests::support::useGermanLocale();
    QApplication application(argc, argv);
    core::base::keepNumbersForMachines();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
