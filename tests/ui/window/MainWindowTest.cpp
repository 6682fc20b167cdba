#include "core/base/Dates.h"
#include "core/base/Settings.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/ResolutionEdits.h"
#include "tests/support/OtherWriter.h"
#include "tests/support/Printing.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/Submitted.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/resolution/ResolutionView.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace core::base;
using namespace core::model;
using tests::ui_window::WindowTest;
using ui::window::MainWindow;
using ui::window::Page;
namespace sql = core::store::sql;

namespace {

using MainWindowTest = WindowTest;

}

TEST_F(MainWindowTest, PagesAreReachedByKeyboard)
{
    auto window = opened();
    for (const auto &[key, page] : {std::pair{Qt::Key_1, Page::Overview},
                                    {Qt::Key_2, Page::Due},
                                    {Qt::Key_8, Page::Offices},
                                    {Qt::Key_7, Page::Requests},
                                    {Qt::Key_6, Page::Letters},
                                    {Qt::Key_3, Page::Calendar},
                                    {Qt::Key_4, Page::Reminders},
                                    {Qt::Key_5, Page::Resolutions}}) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        EXPECT_EQ(window->workspace()->currentPage(), page);
    }
}

TEST_F(MainWindowTest, TheStatusLineNeverSaysSavedWhileSomethingWaitsOrHasFailed)
{
    auto window = opened();
    auto *status = window->findChild<QLabel *>(QStringLiteral("statusSaved"));
    const QString calm = status->text();
    window->workspace()->openResolution(
        *window->session()->database().resolutions().findByReference(QStringLiteral("V0412/25")).value());
    QLineEdit *line = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (line = window->findChild<QLineEdit *>(QStringLiteral("next review"))) && line->isVisible(); }));
    const auto type = [&](const QString &date) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, date);
        QTest::keyClick(line, Qt::Key_Return);
    };
    {
        const tests::support::OtherWriter other(path);
        type(QStringLiteral("24.2.27"));
        EXPECT_NE(status->text(), calm);
        EXPECT_FALSE(status->text().contains(QStringLiteral("aved ")) ||
                     status->text().startsWith(QStringLiteral("Everything")))
            << status->text().toStdString();
        EXPECT_EQ(line->text(), QStringLiteral("24.02.2027"));
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return status->text().startsWith(QStringLiteral("Saved")); }))
        << status->text().toStdString();
    EXPECT_EQ(line->text(), QStringLiteral("24.02.2027"));
}

TEST_F(MainWindowTest, TheStatusLineNeverSaysSavedWhileTypedTextWaitsForItsMoment)
{
    auto window = opened();
    auto *status = window->findChild<QLabel *>(QStringLiteral("statusSaved"));
    window->workspace()->openResolution(
        *window->session()->database().resolutions().findByReference(QStringLiteral("V0412/25")).value());
    QAction *report = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return (report = window->findChild<QAction *>(QStringLiteral("action next clause"))) && report->isEnabled();
        },
        20'000));
    report->trigger();
    window->findChild<QAction *>(QStringLiteral("action edit wording"))->trigger();
    QWidget *editor = QApplication::focusWidget();
    ASSERT_NE(editor, nullptr);
    const QString calm = status->text();
    QTest::keyClicks(editor, QStringLiteral("x"));
    EXPECT_EQ(status->text(), QStringLiteral("Saving …")) << calm.toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return status->text().startsWith(QStringLiteral("Saved")); }, 20'000))
        << status->text().toStdString();
}

TEST_F(MainWindowTest, F6GoesThroughThePanes)
{
    auto window = opened();
    window->findChild<QWidget *>(QStringLiteral("navigation"))->setFocus();
    for (const char *name : {"filterWords", "resolutionTable", "searchField", "navigation"}) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        QApplication::processEvents();         // what was chosen in the list is shown when there is a moment
        if (qstrcmp(name, "searchField") == 0) // of what is shown below the list, whatever is first
            QTest::keyClick(window.get(), Qt::Key_F6);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
}

TEST_F(MainWindowTest, UndoByMenuSaysWhatItUndoes)
{
    auto window = opened();
    auto *undo = window->findChild<QAction *>(QStringLiteral("actionUndo"));
    EXPECT_FALSE(undo->isEnabled());
    auto &session = *window->session();
    ASSERT_TRUE(tests::support::submitted(
        session, core::edit::newResolution(session.edits(), QStringLiteral("V9999/26"), QStringLiteral("Neu"))));
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().contains(QStringLiteral("V9999/26")));
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("statusSaved"))->text().startsWith(QStringLiteral("Saved")));
    undo->trigger();
    EXPECT_FALSE(session.database().resolutions().findByReference(u"V9999/26")->has_value());
    window->findChild<QAction *>(QStringLiteral("actionRedo"))->trigger();
    EXPECT_TRUE(session.database().resolutions().findByReference(u"V9999/26")->has_value());
}

TEST_F(MainWindowTest, TypingInTheSearchFieldShowsHitsAndLeavingItTheListAgain)
{
    auto window = opened();
    auto *field = window->findChild<QLineEdit *>(QStringLiteral("searchField"));
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("strasse"));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        auto *hits = window->findChild<QListView *>(QStringLiteral("searchHits"));
        return hits && hits->model()->rowCount() > 0;
    }));
    EXPECT_FALSE(window->workspace()->currentResolution().isNull());
    field->clear();
    EXPECT_EQ(window->workspace()->lists().shownList(), ui::window::ListDetail::List::All);
}

TEST_F(MainWindowTest, ChangesOfAnotherProgramAreToldAndShown)
{
    auto window = opened();
    auto other = sql::openDatabase(path);
    ASSERT_TRUE(other);
    core::edit::EditService edits(**other, QStringLiteral("Sommer"), tests::support::sampleClock().now);
    const auto set = core::edit::newResolution(edits, QStringLiteral("V8888/26"), QStringLiteral("Von nebenan"));
    ASSERT_TRUE(set);
    ASSERT_TRUE(edits.apply(*set));
    ASSERT_TRUE(window->session()->database().poll());
    EXPECT_TRUE(window->workspace()->messages().text().contains(QStringLiteral("Sommer")))
        << window->workspace()->messages().text().toStdString();
    auto *table = window->workspace()->lists().page(ui::resolutions::ListPage::Kind::All).findChild<QTableView *>();
    bool listed = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        listed = listed || table->model()->index(row, 1).data().toString() == QStringLiteral("V8888/26");
    EXPECT_TRUE(listed);
}

TEST_F(MainWindowTest, TwoWhoEditTheSameOfficeAreAskedAndNobodyIsOverwritten)
{
    auto window = opened();
    auto &session = *window->session();
    const Office mine = session.directory().offices.front();
    auto other = sql::openDatabase(path);
    ASSERT_TRUE(other);
    core::edit::EditService edits(**other, QStringLiteral("Sommer"), tests::support::sampleClock().now);
    Office theirs = mine;
    theirs.name = QStringLiteral("Amt der anderen");
    theirs.email = QStringLiteral("neu@musterstadt.example");
    ASSERT_TRUE(edits.apply(core::edit::edited(QStringLiteral("Name"), mine, theirs)));
    Office after = mine;
    after.name = QStringLiteral("Mein Amt");
    EXPECT_FALSE(tests::support::submitted(session, core::edit::edited(QStringLiteral("Name"), mine, after)));
    auto *dialog = window->findChild<QDialog *>(QStringLiteral("conflictDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ((*other)->directory().load()->offices.front().name, QStringLiteral("Amt der anderen"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("conflictMine")), Qt::LeftButton);
    const Office stored = (*other)->directory().load()->offices.front();
    EXPECT_EQ(stored.name, QStringLiteral("Mein Amt"));
    EXPECT_EQ(stored.email, theirs.email) << "what I did not touch stays theirs";
}

TEST_F(MainWindowTest, MidnightMovesTheList)
{
    auto window = opened();
    auto &lists = window->workspace()->lists();
    auto *table = lists.page(ui::resolutions::ListPage::Kind::All).findChild<QTableView *>();
    const int daysLeft = table->model()->columnCount() - 1;
    const QString before = table->model()->index(0, daysLeft).data().toString();
    today = today.addDays(1);
    window->workspace()->refreshToday();
    EXPECT_NE(table->model()->index(0, daysLeft).data().toString(), before);
}

TEST_F(MainWindowTest, TheSettingsOpenByTheirKeyAndKeepWhatWasTypedLast)
{
    auto window = opened();
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *sender = window->findChild<QLineEdit *>(QStringLiteral("settingsSender"));
    ASSERT_TRUE(sender);
    EXPECT_TRUE(sender->isVisible());
    QTest::keyClicks(sender, QStringLiteral("rat@stadt.example"));
    window->workspace()->showPage(Page::Due);
    EXPECT_TRUE(
        window->session()->directory().setting(QStringLiteral("review")).contains(QStringLiteral("rat@stadt.example")));
}

TEST_F(MainWindowTest, CalendarFilesAreWrittenForEveryOfficeIntoTheChosenFolder)
{
    auto window = opened();
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("kalender")));
    window->findChild<QAction *>(QStringLiteral("actionCalendars"))->trigger();
    auto *dialog = window->findChild<QFileDialog *>(QStringLiteral("calendarFolderDialog"));
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("kalender")));
    dialog->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->workspace()->messages().text().isEmpty(); }));
    const QStringList files = QDir(folder.filePath(QStringLiteral("kalender"))).entryList({QStringLiteral("*.ics")});
    EXPECT_TRUE(files.contains(QStringLiteral("Alle Ämter.ics")));
    EXPECT_GT(files.size(), 3);
}

TEST_F(MainWindowTest, WhatIsChosenInTheListIsWhatOfficesAreAskedAboutAndLettersAreWrittenFor)
{
    const auto window = opened();
    auto *workspace = window->workspace();
    workspace->showPage(Page::Due);
    auto *table = window->findChild<QWidget *>(QStringLiteral("duePage"))
                      ->findChild<QTableView *>(QStringLiteral("resolutionTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = workspace->chosenResolutions();
    ASSERT_EQ(chosen.size(), 3u);
    EXPECT_EQ(workspace->currentResolution(), chosen.back()) << "the one shown is the last one";

    window->findChild<QAction *>(QStringLiteral("actionBatch"))->trigger();
    auto *choice = window->findChild<QComboBox *>(QStringLiteral("batchChoice"));
    ASSERT_NE(choice, nullptr);
    EXPECT_EQ(choice->currentText(), QStringLiteral("List “Chosen” (3)"));
    auto *letters = window->findChild<QAbstractItemView *>(QStringLiteral("batchTable"));
    ASSERT_NE(letters, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return letters->model()->rowCount() == 3; }));

    workspace->showPage(Page::Due);
    EXPECT_EQ(workspace->chosenResolutions(), chosen) << "still chosen when one comes back";
    window->findChild<QAction *>(QStringLiteral("actionAskOffices"))->trigger();
    EXPECT_EQ(workspace->currentPage(), Page::Requests);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto *title = window->findChild<QWidget *>(QStringLiteral("roundPage"));
        return title && title->isVisible();
    }));
    workspace->showPage(Page::Due);
    window->findChild<QAction *>(QStringLiteral("actionRemind"))->trigger();
    auto *form = window->findChild<QWidget *>(QStringLiteral("selection form"));
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(form->isVisible());
}

TEST_F(MainWindowTest, TheMailsOfWhatIsDueAreReachedByKeyAndFromTheReminders)
{
    auto window = opened();
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = window->findChild<QWidget *>(QStringLiteral("digestList"));
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->isVisible());
    window->workspace()->showPage(Page::Reminders);
    EXPECT_FALSE(list->isVisible());
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("reminderDigests")), Qt::LeftButton);
    EXPECT_TRUE(list->isVisible());
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("digestSettings")), Qt::LeftButton);
    EXPECT_TRUE(window->findChild<QWidget *>(QStringLiteral("settingsServer"))->isVisible());
}

TEST_F(MainWindowTest, WhatItCannotRememberOnAFullDiskIsTold)
{
    tests::support::SmallDisk disk(QStringLiteral("256k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    tests::support::useOwnSettings(disk.filePath(QString()));
    auto window = opened();
    disk.fillUp();
    QSettings().setValue(QStringLiteral("test/long"), QString(20'000, u'x'));
    const auto &messages = window->workspace()->messages();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return messages.isVisible() && messages.text().contains(QStringLiteral("remembers")); }, 20'000))
        << messages.text().toStdString();
    disk.makeRoom();
    EXPECT_TRUE(QTest::qWaitFor([] { return core::base::settingsAreWritten(); }, 20'000));
}

TEST_F(MainWindowTest, TheKeysThatTheMenuShowsWorkFromTheListBesideTheResolution)
{
    auto window = opened();
    window->workspace()->showPage(Page::Due);
    auto *table = window->workspace()->lists().page(ui::resolutions::ListPage::Kind::Due).findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(2, 0));
    const auto canBeDone = [&window] {
        const auto *action = window->findChild<QAction *>(QStringLiteral("action next review"));
        return action && action->isEnabled();
    };
    ASSERT_TRUE(QTest::qWaitFor(canBeDone, 20'000)) << "the resolution is shown a moment later";
    table->setFocus();
    QTest::keyClick(table, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("next review"));
}

TEST_F(MainWindowTest, ANextReviewThatHasPassedOrIsFarAwayIsTakenWithAWordAndAWayBackWhateverIsShownThen)
{
    auto window = opened();
    auto *workspace = window->workspace();
    workspace->showPage(Page::Due);
    auto *table = workspace->lists().page(ui::resolutions::ListPage::Kind::Due).findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
    QLineEdit *line = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (line = window->findChild<QLineEdit *>(QStringLiteral("next review"))) && line->isVisible(); },
        20'000));
    const auto *view = window->findChild<ui::resolution::ResolutionView *>();
    const ResolutionId id = workspace->lists().current();
    const auto stored = [&] { return window->session()->load(id)->resolution.nextReviewOn; };
    const auto before = stored();
    // The one date makes it leave the list, so that another resolution is shown; the other one leaves it there.
    for (const auto &day : {std::pair{"24.8.62", "2062"}, {"24.8.25", "2025"}}) {
        const char *typed = day.first;
        const QLatin1String year(day.second);
        workspace->openResolution(id);
        const auto isShown = [&] {
            return view->current() == id && line->text() == core::base::shortGermanDate(*before);
        };
        ASSERT_TRUE(QTest::qWaitFor(isShown, 20'000)) << line->text().toStdString();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(typed));
        QTest::keyClick(line, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return stored() != before; }, 20'000)) << typed;
        const auto &messages = workspace->messages();
        ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isVisible() && messages.text().contains(year); }, 20'000))
            << messages.text().toStdString();
        QTest::qWait(50); // what follows from the edit in list and page
        ASSERT_TRUE(messages.isVisible()) << typed;
        QTest::mouseClick(messages.findChild<QPushButton *>(QStringLiteral("messageAction1")), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return stored() == before; }, 20'000)) << typed;
    }
}

TEST_F(MainWindowTest, TheWayBackIsOfferedOnlyWhileItIsThatOfTheEditItTellsOf)
{
    auto window = opened();
    auto *workspace = window->workspace();
    auto *session = window->session();
    workspace->showPage(Page::Due);
    auto *table = workspace->lists().page(ui::resolutions::ListPage::Kind::Due).findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto &messages = workspace->messages();
    const auto edit = [&](const QString &remark) {
        const auto before = session->load(workspace->lists().current())->resolution;
        auto after = before;
        after.remark = remark;
        session->submit(core::edit::edited(QStringLiteral("Bemerkung"), before, after));
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->lists().current().isNull(); }, 20'000));
    for (const bool undone : {true, false}) {
        edit(QStringLiteral("Erste"));
        session->tell(QStringLiteral("Das war seltsam."));
        ASSERT_TRUE(messages.isVisible());
        undone ? session->undoStack().undo() : edit(QStringLiteral("Zweite"));
        EXPECT_FALSE(messages.isVisible()) << "its button would take back something else";
    }
}
