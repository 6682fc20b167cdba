#include "tests/scenarios/EveryPage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <map>

using tests::scenarios::EveryPage;

namespace {

/// The program in German, as its users have it: a letter with Alt leads to one place only.
class MnemonicsTest : public EveryPage
{
protected:
    void SetUp() override
    {
        EveryPage::SetUp();
        window->resize(1400, 900);
    }

    void take(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            taken[keys.toString()] += text;
    }

    /// What can be reached with Alt at this moment, by letter: in the dialog that is open, or in the window and its menus.
    void expectUnique()
    {
        QApplication::processEvents();
        taken.clear();
        const QWidget &shown = front();
        if (&shown == window.get()) {
            for (const QAction *menu : window->menuBar()->actions())
                take(menu->text());
            EXPECT_GE(taken.size(), 4U) << "the menus at least";
        }
        for (const QWidget *widget : shown.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&shown) || widget->window() != &shown)
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                take(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                take(button->text());
            else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
                take(box->title());
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    take(tabs->tabText(i));
        }
        EXPECT_GE(taken.size(), 1U);
        for (const auto &[keys, texts] : taken)
            EXPECT_EQ(texts.size(), 1) << qUtf8Printable(keys) << ": "
                                       << qUtf8Printable(texts.join(QStringLiteral(" | ")));
    }

    std::map<QString, QStringList> taken;
};

}

TEST_F(MnemonicsTest, NoShortcutOfTheWindowMeansSomethingElseInAPage)
{
    for (const Place &place : pages())
        at(place, [](const Place &) {});
    const auto actions = window->findChildren<QAction *>();
    int looked = 0;
    for (const QAction *wide : actions) {
        if (wide->shortcut().isEmpty() ||
            (wide->shortcutContext() != Qt::WindowShortcut && wide->shortcutContext() != Qt::ApplicationShortcut))
            continue;
        ++looked;
        for (const QAction *other : actions) {
            if (other == wide)
                continue;
            for (const QKeySequence &keys : other->shortcuts())
                EXPECT_FALSE(wide->shortcuts().contains(keys))
                    << qUtf8Printable(keys.toString()) << ": " << qUtf8Printable(wide->text()) << " | "
                    << qUtf8Printable(other->text());
        }
    }
    EXPECT_GT(looked, 15);
}

TEST_F(MnemonicsTest, StartPage)
{
    window.reset();
    window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(tests::support::sampleToday));
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    expectUnique();
}

TEST_F(MnemonicsTest, EveryPageFormAndDialog)
{
    atEachPlace([&](const Place &) { expectUnique(); });
}
