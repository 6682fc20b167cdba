#pragma once

#include "app/common/Translation.h"
#include "app/desktop/Wiring.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/SampleSession.h"
#include "ui/common/Job.h"
#include "ui/resolution/ResolutionView.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <gtest/gtest.h>

namespace tests::scenarios {

/// The program in German with the sample city, and a way to every page that it has, with the forms that open there.
class EveryPage : public testing::Test
{
protected:
    /// A page, and a widget that is visible as soon as it is there.
    struct Place {
        const char *name;
        std::function<void()> open;
        const char *shows;
        bool showsResolution = false; ///< with its clauses
    };

    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        app::common::installTranslation();
        window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(tests::support::sampleToday));
        ASSERT_TRUE(window->openDatabase(tests::support::copySampleCity(folder)));
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        const auto found = window->session()->database().resolutions().findByReference(QStringLiteral("V0608/26"));
        ASSERT_TRUE(found && *found);
        resolution = **found;
    }

    void TearDown() override
    {
        window.reset();
        for (auto *translator : qApp->findChildren<QTranslator *>())
            delete translator;
    }

    ui::window::Workspace &workspace() { return *window->workspace(); }

    template <class Widget = QWidget>
    Widget *shown(const char *name)
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *widget : window->findChildren<Widget *>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        }, patienceMs);
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QAction *action(const char *name)
    {
        auto *found = window->findChild<QAction *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void openResolution()
    {
        workspace().showPage(ui::window::Page::Resolutions);
        workspace().openResolution(resolution);
        shown("clause 1 text");
    }

    /// A released letter, as the list of letters opens it.
    void openReleasedLetter()
    {
        workspace().showPage(ui::window::Page::Letters);
        auto *list = shown<QAbstractItemView>("lettersList");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!index.data().toString().startsWith(u"Entwurf")) {
                list->setCurrentIndex(index);
                Q_EMIT list->activated(index);
                return;
            }
        }
        FAIL() << "the sample city has released letters";
    }

    std::vector<Place> places()
    {
        using ui::window::Page;
        std::vector<Place> all;
        const auto navigation = [&](const char *name, Page page, const char *shows, bool showsResolution = false) {
            all.push_back({name, [this, page] { workspace().showPage(page); }, shows, showsResolution});
        };
        navigation("due", Page::Due, "resolutionTable", true);
        navigation("overview", Page::Overview, "overviewPage");
        navigation("calendar", Page::Calendar, "calendarPage");
        navigation("reminders", Page::Reminders, "remindersPage");
        navigation("letters", Page::Letters, "lettersList");
        navigation("requests", Page::Requests, "requestsPage");
        navigation("offices", Page::Offices, "directoryPage");
        all.push_back({"resolution", [this] { openResolution(); }, "clause 1 text", true});
        all.push_back({"resolution with its forms", [this] {
            openResolution();
            shown<QAbstractButton>("resolution details")->click();
            action("action history")->trigger();
            for (const char *name : {"action new report", "action deadline", "action supporting offices", "action new clause", "actionRemind"})
                action(name)->trigger();
        }, "reminderForm note", true});
        all.push_back({"several chosen", [this] {
            openResolution();
            shown<QAbstractItemView>("resolutionTable")->selectAll();
        }, "resolutionTable", true});
        all.push_back({"search", [this] { workspace().search(QStringLiteral("schule")); }, "searchHits", true});
        all.push_back({"letter", [this] { workspace().composeLetter(resolution); }, "letterOpening"});
        all.push_back({"released letter", [this] { openReleasedLetter(); }, "letterLife"});
        all.push_back({"house style", [this] { workspace().showHouseStyle(); }, "houseWording_salutation"});
        all.push_back({"many letters", [this] {
            workspace().showBatch();
            (void)QTest::qWaitFor([this] { return shown("batchMake")->isEnabled(); }, patienceMs); // all of them are looked at
        }, "batchPage"});
        all.push_back({"mails of what is due", [this] { workspace().showDigests(); }, "digestPage"});
        all.push_back({"settings", [this] { workspace().showSettings(); }, "settingsPage"});
        all.push_back({"reports to approve", [this] { workspace().showReportsToApprove(); }, "approvalPage"});
        all.push_back({"untracked", [this] { workspace().showUntracked(); }, "untrackedPage"});
        all.push_back({"import", [this] { 
            workspace().importFiles({QStringLiteral("tests/data/letters/berlin-bezirk.txt")});
            (void)QTest::qWaitFor([this] { return shown("importAccept")->isEnabled(); }, patienceMs);
        }, "importAccept"});
        all.push_back({"asking offices", [this] { workspace().askOffices({resolution}); }, "roundPage"});
        return all;
    }

    /// Each place, when it is there.
    template <class Look>
    void atEachPlace(Look look)
    {
        for (const Place &place : places()) {
            SCOPED_TRACE(place.name);
            place.open();
            ASSERT_NE(shown(place.shows), nullptr);
            waitForRest();
            look(place);
        }
    }

    /// What the page reads is there, and what comes of that a moment later: a row leads to its resolution, figures to a layout.
    void waitForRest()
    {
        const auto rests = [this] {
            const auto timers = window->findChildren<QTimer *>();
            return window->findChildren<ui::common::Job *>().isEmpty()
                && std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive() && timer->isSingleShot() && timer->interval() < 2'000; });
        };
        for (int calm = 0; calm < 2; ++calm) {
            ASSERT_TRUE(QTest::qWaitFor(rests, patienceMs));
            settle();
            if (!rests())
                calm = -1;
        }
    }

    /// What was put off until there is a moment has been done: building clauses, layouts, scrolling.
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    static constexpr int patienceMs = 30'000; ///< only a broken test waits so long
    QTemporaryDir folder;
    std::unique_ptr<ui::window::MainWindow> window;
    core::model::ResolutionId resolution;
};

}
