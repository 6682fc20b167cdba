#include "app/common/Translation.h"
#include "app/desktop/Wiring.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/SampleSession.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <gtest/gtest.h>
#include <map>

namespace {

/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

/// The program in German, as its users have it: a letter with Alt leads to one place only.
class MnemonicsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        app::common::installTranslation();
        window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(tests::support::sampleToday));
        window->resize(1400, 900);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void TearDown() override
    {
        window.reset();
        for (auto *translator : qApp->findChildren<QTranslator *>())
            delete translator;
    }

    void openSample() { ASSERT_TRUE(window->openDatabase(tests::support::copySampleCity(folder))); }

    void waitFor(const char *name) const
    {
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const auto *widget = window->findChild<QWidget *>(QString::fromLatin1(name));
            return widget && widget->isVisible();
        }, patienceMs)) << name;
    }

    void take(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            taken[keys.toString()] += text;
    }

    /// What can be reached with Alt at this moment, by letter.
    void expectUnique(const char *where)
    {
        QApplication::processEvents();
        taken.clear();
        for (const QAction *menu : window->menuBar()->actions())
            take(menu->text());
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(window.get()))
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
        EXPECT_GE(taken.size(), 5U) << where << ": the menus at least";
        for (const auto &[keys, texts] : taken)
            EXPECT_EQ(texts.size(), 1) << where << ", " << qUtf8Printable(keys) << ": " << qUtf8Printable(texts.join(QStringLiteral(" | ")));
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::window::MainWindow> window;
    std::map<QString, QStringList> taken;
};

}

TEST_F(MnemonicsTest, NoShortcutOfTheWindowMeansSomethingElseInAPage)
{
    openSample();
    for (int page = 0; page < ui::window::navigationCount; ++page)
        window->workspace()->showPage(ui::window::Page(page));
    const auto found = window->session()->database().resolutions().findByReference(QStringLiteral("V0608/26"));
    ASSERT_TRUE(found && *found);
    window->workspace()->openResolution(**found);
    waitFor("clause 1 text");
    const auto actions = window->findChildren<QAction *>();
    int looked = 0;
    for (const QAction *wide : actions) {
        if (wide->shortcut().isEmpty() || (wide->shortcutContext() != Qt::WindowShortcut && wide->shortcutContext() != Qt::ApplicationShortcut))
            continue;
        ++looked;
        for (const QAction *other : actions) {
            if (other == wide)
                continue;
            for (const QKeySequence &keys : other->shortcuts())
                EXPECT_FALSE(wide->shortcuts().contains(keys))
                    << qUtf8Printable(keys.toString()) << ": " << qUtf8Printable(wide->text()) << " | " << qUtf8Printable(other->text());
        }
    }
    EXPECT_GT(looked, 15);
}

TEST_F(MnemonicsTest, StartPage)
{
    expectUnique("start page");
}

TEST_F(MnemonicsTest, EveryPageOfNavigation)
{
    openSample();
    for (int page = 0; page < ui::window::navigationCount; ++page) {
        window->workspace()->showPage(ui::window::Page(page));
        expectUnique(qUtf8Printable(ui::window::pageName(ui::window::Page(page))));
    }
}

TEST_F(MnemonicsTest, ResolutionLetterHouseStyleAndImport)
{
    openSample();
    const auto found = window->session()->database().resolutions().findByReference(QStringLiteral("V0608/26"));
    ASSERT_TRUE(found && *found);
    window->workspace()->openResolution(**found);
    waitFor("clause 1 text");
    expectUnique("resolution");
    window->findChild<QAction *>(QStringLiteral("actionRemind"))->trigger();
    waitFor("reminderForm note");
    expectUnique("reminder");
    window->workspace()->composeLetter(**found);
    waitFor("letterOpening");
    expectUnique("letter");
    window->workspace()->showHouseStyle();
    waitFor("houseWording_salutation");
    expectUnique("house style");
    window->workspace()->importFiles({QStringLiteral("tests/data/letters/berlin-bezirk.txt")});
    waitFor("importAccept");
    expectUnique("import");
}

TEST_F(MnemonicsTest, PagesThatOnlyMenusLeadTo)
{
    openSample();
    const std::pair<const char *, void (ui::window::Workspace::*)()> pages[] = {
        {"many letters", &ui::window::Workspace::showBatch},
        {"settings", &ui::window::Workspace::showSettings},
        {"mails of what is due", &ui::window::Workspace::showDigests},
        {"untracked", &ui::window::Workspace::showUntracked},
        {"reports to approve", &ui::window::Workspace::showReportsToApprove},
    };
    for (const auto &[name, show] : pages) {
        (window->workspace()->*show)();
        expectUnique(name);
    }
    const auto found = window->session()->database().resolutions().findByReference(QStringLiteral("V0608/26"));
    ASSERT_TRUE(found && *found);
    window->workspace()->askOffices({**found});
    waitFor("roundCreate");
    expectUnique("asking the offices");
    window->workspace()->readAnswers({QStringLiteral("fehlt.xlsx")});
    waitFor("answerAccept");
    expectUnique("answers of the offices");
}
