#include <QGuiApplication>
#include <gtest/gtest.h>

/// Entry of every test program that needs no widget: fonts and PDF need a QGuiApplication, never a screen.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
