#include "tests/ui/window/WindowTest.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSignalSpy>
#include <QtTest/qtestspontaneevent.h>

using tests::ui_window::WindowTest;
using ui::window::MainWindow;
using ui::window::Page;

namespace {

using TrayTest = WindowTest;

}

TEST_F(TrayTest, WithAnIconInTheTrayClosingHidesAndSaysSoOnce)
{
    bool hasIcon = true;
    QStringList told;
    std::function<void()> answered;
    auto made = environment();
    made.staysInTray = [&hasIcon] { return hasIcon; };
    made.notify = [&](const QString &title, const QString &text, std::function<void()> open) {
        told << title + u'\n' + text;
        answered = std::move(open);
    };
    const auto shown = opened(made);
    MainWindow &window = *shown;
    QSignalSpy closed(&window, &MainWindow::closed);
    // As the window manager tells it; the mark is lost in sendEvent().
    const auto closeByHand = [&window] {
        QCloseEvent event;
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&window, &event);
        return event.isAccepted();
    };
    window.workspace()->showPage(Page::Letters);
    EXPECT_FALSE(closeByHand());
    EXPECT_FALSE(window.isVisible());
    EXPECT_NE(window.session(), nullptr) << "it goes on reminding";
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(QStringLiteral("Ctrl+Q"))) << told.front().toStdString();
    answered();
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(window.workspace()->currentPage(), Page::Letters) << "as it was left";
    EXPECT_FALSE(closeByHand());
    EXPECT_EQ(told.size(), 1) << "once is enough";
    window.comeForward();
    EXPECT_EQ(closed.count(), 0);

    hasIcon = false;
    window.show();
    EXPECT_TRUE(closeByHand()) << "nothing to come back by";
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(TrayTest, QuittingEndsTheProgramEvenFromTheTray)
{
    auto made = environment();
    made.staysInTray = [] { return true; };
    const auto shown = opened(made);
    MainWindow &window = *shown;
    QSignalSpy closed(&window, &MainWindow::closed);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(window.session(), nullptr);
}
