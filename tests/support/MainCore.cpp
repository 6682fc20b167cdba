#include "core/base/ProcessLocale.h"
#include "tests/support/GermanLocale.h"

#include <QGuiApplication>
#include <gtest/gtest.h>

/// Entry of every test program that needs no widget: fonts and PDF need a QGuiApplication, never a screen.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    tests::support::useGermanLocale();
    QGuiApplication application(argc, argv);
    core::base::keepNumbersForMachines();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
