#pragma once

#include "app/common/Translation.h"
#include "app/desktop/Wiring.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/SampleSession.h"
#include "ui/calendar/MoveArea.h"
#include "ui/resolution/ResolutionView.h"
#include "ui/session/Job.h"
#include "ui/widgets/InlineForm.h"
#include "ui/widgets/QuietComboBox.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <gtest/gtest.h>

namespace tests::scenarios {

/// The program in German with the sample city, and a way to every page that it has, to every form that opens in one and to
/// every dialog.
class EveryPage : public testing::Test
{
protected:
    /// What is walked through, and a widget that is visible as soon as it is there: of forms and dialogs, they themselves.
    struct Place {
        enum class Kind { Page, Form, Dialog };

        const char *name;
        std::function<void()> open;
        const char *shows;
        bool showsResolution = false; ///< with its clauses
        Kind kind = Kind::Page;
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
        (void)QTest::qWaitFor(
            [&] {
                for (auto *widget : window->findChildren<Widget *>(QString::fromLatin1(name))) {
                    if (widget->isVisible())
                        found = widget;
                }
                return found != nullptr;
            },
            patienceMs);
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
        auto *view = shown<ui::resolution::ResolutionView>("resolution view");
        ASSERT_TRUE(QTest::qWaitFor([&] { return view->current() == resolution; }, patienceMs)); // the list comes first
        view->showClause(view->file().clauses.front().id);
        shown("clause 1 text");
        settle();
    }

    core::model::ResolutionFile file() { return window->session()->database().resolutions().load(resolution).value(); }

    /// The first resolution like that.
    core::model::ResolutionId someResolution(const std::function<bool(const core::model::ResolutionFile &)> &isLike)
    {
        auto &store = window->session()->database().resolutions();
        core::store::ResolutionFilter all;
        all.today = tests::support::sampleToday;
        const auto ids = store.order(all, {}).value();
        for (const core::model::ResolutionId id : ids) {
            if (isLike(store.load(id).value()))
                return id;
        }
        ADD_FAILURE() << "the sample city has none";
        return resolution;
    }

    /// What has the keyboard to itself: the dialog that is open, or the window.
    QWidget &front()
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? *modal : *window;
    }

    /// A released letter like that, as the list of letters opens it.
    void openReleasedLetter(const std::function<bool()> &isLike = [] { return true; })
    {
        for (int row = 0;; ++row) {
            workspace().showPage(ui::window::Page::Letters);
            auto *list = shown<QAbstractItemView>("lettersList");
            ASSERT_LT(row, list->model()->rowCount()) << "the sample city has released letters";
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString().startsWith(u"Entwurf"))
                continue;
            list->setCurrentIndex(index);
            Q_EMIT list->activated(index);
            if (isLike())
                return;
        }
    }

    std::vector<Place> places()
    {
        std::vector<Place> all = pages();
        for (const auto &more : {formsOfResolution(), formsOfLists(), dialogs()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    std::vector<Place> pages()
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
        all.push_back({"history of a resolution",
                       [this] {
                           openResolution();
                           if (const auto *history = window->findChild<QWidget *>(QStringLiteral("history"));
                               !history || history->isHidden())
                               action("action history")->trigger();
                       },
                       "history entries", true});
        all.push_back({"resolution with its forms",
                       [this] {
                           openResolution();
                           shown<QAbstractButton>("resolution details")->click();
                           for (const char *name : {"action new report", "action deadline", "action supporting offices",
                                                    "action new clause", "actionRemind"})
                               action(name)->trigger();
                       },
                       "reminderForm note", true});
        all.push_back({"several chosen",
                       [this] {
                           openResolution();
                           shown<QAbstractItemView>("resolutionTable")->selectAll();
                       },
                       "resolutionTable", true});
        all.push_back({"search", [this] { workspace().search(QStringLiteral("schule")); }, "searchHits", true});
        all.push_back({"letter", [this] { workspace().composeLetter(resolution); }, "letterOpening"});
        all.push_back({"released letter", [this] { openReleasedLetter(); }, "letterLife"});
        all.push_back({"house style", [this] { workspace().showHouseStyle(); }, "houseWording_salutation"});
        all.push_back({"many letters",
                       [this] {
                           workspace().showBatch();
                           (void)QTest::qWaitFor([this] { return shown("batchMake")->isEnabled(); },
                                                 patienceMs); // all of them are looked at
                       },
                       "batchPage"});
        all.push_back({"mails of what is due", [this] { workspace().showDigests(); }, "digestPage"});
        all.push_back({"settings", [this] { workspace().showSettings(); }, "settingsPage"});
        all.push_back({"reports to approve", [this] { workspace().showReportsToApprove(); }, "approvalPage"});
        all.push_back({"untracked", [this] { workspace().showUntracked(); }, "untrackedPage"});
        all.push_back({"import",
                       [this] {
                           workspace().importFiles({QStringLiteral("tests/data/letters/berlin-bezirk.txt")});
                           (void)QTest::qWaitFor([this] { return shown("importAccept")->isEnabled(); }, patienceMs);
                       },
                       "importAccept"});
        all.push_back({"asking offices", [this] { workspace().askOffices({resolution}); }, "roundPage"});
        all.push_back({"answers of offices", [this] { workspace().readAnswers({QStringLiteral("fehlt.xlsx")}); },
                       "answerAccept"});
        return all;
    }

    std::vector<Place> formsOfResolution()
    {
        std::vector<Place> all;
        const auto add = [&](const char *name, const char *shows, std::function<void()> ask) {
            all.push_back({name,
                           [this, ask = std::move(ask)] {
                               openResolution();
                               ask();
                           },
                           shows, true, Place::Kind::Form});
        };
        const auto byAction = [&](const char *command, const char *shows) {
            add(command, shows, [this, command] { action(command)->trigger(); });
        };
        byAction("action new report", "clause 1 report form");
        byAction("action deadline", "clause 1 deadline form");
        byAction("action supporting offices", "clause 1 offices form");
        byAction("action sub-clause", "clause 1 sub-clause form");
        byAction("action new clause", "new clause form");
        byAction("action exempt", "exempt form");
        byAction("action close", "close form");
        byAction("actionRemind", "reminderForm");
        add("reason of a status", "clause 1 status form", [this] {
            auto *box = shown<ui::widgets::QuietComboBox>("clause 1 status");
            Q_EMIT box->activated(box->findText(core::model::label(core::model::ClauseStatus::Deferred)));
        });
        add("details of a report", "clause 1 report details", [this] {
            const QRegularExpression name(QStringLiteral("^clause 1 report .*details$"));
            for (auto *button : window->findChildren<QAbstractButton *>(name)) {
                if (button->isVisible())
                    return button->click();
            }
        });
        add("related paper", "new related paper form", [this] {
            if (auto *details = shown<QAbstractButton>("resolution details"); !details->isChecked())
                details->click();
            shown<QAbstractButton>("add related paper")->click();
        });
        all.push_back({"opening a closed one again",
                       [this] {
                           workspace().openResolution(
                               someResolution([](const auto &each) { return each.resolution.closedOn.has_value(); }));
                           shown<QAbstractButton>("resolution state action")->click();
                       },
                       "reopen form", true, Place::Kind::Form});
        return all;
    }

    std::vector<Place> formsOfLists()
    {
        std::vector<Place> all;
        const std::pair<const char *, const char *> ofChoice[] = {{"next review of several", "selectionReview"},
                                                                  {"reminder of several", "selectionRemind"},
                                                                  {"no review of several", "selectionExempt"}};
        for (const auto &[name, button] : ofChoice) {
            all.push_back({name,
                           [this, button = button] {
                               openResolution();
                               shown<QAbstractItemView>("resolutionTable")->selectAll();
                               shown<QAbstractButton>(button)->click();
                               (void)QTest::qWaitFor([this] { return shown("selection form accept")->isEnabled(); },
                                                     patienceMs);
                           },
                           "selection form", true, Place::Kind::Form});
        }
        all.push_back({"moving a deadline",
                       [this] {
                           workspace().showPage(ui::window::Page::Calendar);
                           shown("calendarPage");
                           const auto whole = file();
                           const auto clause = std::find_if(
                               whole.clauses.begin(), whole.clauses.end(),
                               [](const core::model::Clause &each) { return each.dueOn && !each.expectedOn; });
                           ASSERT_NE(clause, whole.clauses.end());
                           using ui::calendar::Entry;
                           window->findChild<ui::calendar::MoveArea *>()->ask(Entry{Entry::Kind::Deadline,
                                                                                    *clause->dueOn,
                                                                                    resolution,
                                                                                    whole.resolution.reference,
                                                                                    whole.resolution.title,
                                                                                    clause->id,
                                                                                    clause->label,
                                                                                    {},
                                                                                    {},
                                                                                    {}},
                                                                              std::nullopt);
                       },
                       "moveForm", false, Place::Kind::Form});
        return all;
    }

    std::vector<Place> dialogs()
    {
        std::vector<Place> all;
        const auto add = [&](const char *name, const char *shows, std::function<void()> open) {
            all.push_back({name,
                           [this, shows, open = std::move(open)] {
                               open();
                               const QWidget *dialog = shown(shows);
                               ASSERT_TRUE(QTest::qWaitFor(
                                   [dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }, patienceMs))
                                   << "the keyboard is in it";
                           },
                           shows, true, Place::Kind::Dialog});
        };
        add("about", "aboutDialog", [this] { action("actionAbout")->trigger(); });
        add("shortcuts", "shortcutsDialog", [this] { action("actionShortcuts")->trigger(); });
        add("new resolution", "newResolutionDialog", [this] { action("actionNewResolution")->trigger(); });
        add("release", "letterReleaseDialog", [this] {
            workspace().composeLetter(resolution);
            clickWhenEnabled("letterRelease");
        });
        add("compare", "letterCompareDialog", [this] {
            openReleasedLetter([this] { return shown("letterCompare")->isEnabled(); });
            shown<QAbstractButton>("letterCompare")->click();
        });
        add("conflict", "conflictDialog", [this] {
            const core::model::Office before = window->session()->directory().offices.front();
            core::model::Office mine = before;
            core::model::Office theirs = before;
            mine.name = QStringLiteral("Mein Amt");
            theirs.name = QStringLiteral("Amt der anderen");
            Q_EMIT window->session()->conflict(
                {{QStringLiteral("Amt"), {{core::model::Record(before), core::model::Record(mine)}}},
                 {core::model::Record(theirs)}});
        });
        return all;
    }

    void clickWhenEnabled(const char *name)
    {
        (void)QTest::qWaitFor([&] { return shown(name)->isEnabled(); }, patienceMs);
        shown<QAbstractButton>(name)->click();
    }

    /// Each place, when it is there.
    template <class Look>
    void atEachPlace(Look look)
    {
        for (const Place &place : places())
            at(place, look);
    }

    template <class Look>
    void at(const Place &place, Look look)
    {
        SCOPED_TRACE(place.name);
        leave();
        place.open();
        ASSERT_NE(shown(place.shows), nullptr);
        waitForRest();
        look(place);
    }

    /// Dialogs are closed and forms put away: what stands in them is wanted by nobody.
    void leave()
    {
        bool closed = false;
        for (auto *dialog : window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                closed = dialog->close();
        }
        for (auto *form : window->findChildren<ui::widgets::InlineForm *>()) {
            if (form->isVisibleTo(window.get()))
                form->discard();
        }
        settle();
        if (closed) {
            window->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        }
    }

    /// What the page reads is there, and what comes of that a moment later: a row leads to its resolution, figures to a layout.
    void waitForRest()
    {
        const auto rests = [this] {
            const auto timers = window->findChildren<QTimer *>();
            return window->findChildren<ui::session::Job *>().isEmpty() &&
                   std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) {
                       return timer->isActive() && timer->isSingleShot() && timer->interval() < 2'000;
                   });
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
