#include "ui/window/MainWindow.h"

#include "core/edit/Edits.h"
#include "core/store/sql/Restore.h"
#include "tests/support/OtherWriter.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Samples.h"
#include "tests/support/Submitted.h"
#include "ui/common/MessageBar.h"
#include "ui/start/RecentFiles.h"
#include "ui/window/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>
#include <QUrl>

using namespace core::base;
using namespace core::model;
using ui::window::MainWindow;
using ui::window::Page;
namespace sql = core::store::sql;

namespace {

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        path = tests::support::copySampleCity(folder);
    }

    ui::start::Environment environment()
    {
        ui::start::Environment made;
        made.clock = {tests::support::sampleClock().now, [this] { return today; }};
        made.who = QStringLiteral("Lindner");
        made.defaultDatabase = folder.filePath(QStringLiteral("standard.bkdb"));
        made.open = [](const QString &file) { return sql::openDatabase(file); };
        made.createEmpty = [](const QString &file) -> Result<void> {
            const auto created = sql::createDatabase(file);
            return created ? Result<void>() : Result<void>(created.error());
        };
        made.createSample = [](const QString &file, Progress &progress) -> Result<void> {
            const auto created = sql::createDatabase(file);
            if (!created)
                return created.error();
            return core::sample::writeSampleCity(**created, tests::support::sampleToday, progress);
        };
        made.backups = [this](const QString &) { return backups; };
        made.restore = [](const QString &backup, const QString &file) {
            return sql::restore(backup, file, tests::support::sampleClock().now());
        };
        return made;
    }

    std::unique_ptr<MainWindow> opened()
    {
        auto window = std::make_unique<MainWindow>(environment());
        EXPECT_TRUE(window->openDatabase(path));
        window->resize(1200, 800);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        return window;
    }

    static void drop(MainWindow &window, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }

    /// A letter has been read and can be accepted.
    static bool importable(const MainWindow &window)
    {
        const auto *accept = window.findChild<QPushButton *>(QStringLiteral("importAccept"));
        return accept && accept->isVisible() && accept->isEnabled();
    }

    QTemporaryDir folder;
    QString path;
    QDate today = tests::support::sampleToday;
    std::vector<ui::start::BackupFile> backups;
};

}

TEST_F(MainWindowTest, FirstStartOffersAnEmptyDatabase)
{
    MainWindow window(environment());
    window.show();
    EXPECT_EQ(window.session(), nullptr);
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startEmpty")), Qt::LeftButton);
    ASSERT_NE(window.session(), nullptr);
    EXPECT_EQ(window.session()->database().location(), folder.filePath(QStringLiteral("standard.bkdb")));
    EXPECT_EQ(ui::start::RecentFiles::load(), QStringList(folder.filePath(QStringLiteral("standard.bkdb"))));
}

TEST_F(MainWindowTest, FirstStartOffersTheSampleCity)
{
    ASSERT_TRUE(QFile::remove(path)) << "it would offer the one that is there";
    MainWindow window(environment());
    window.show();
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startSample")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.session() != nullptr; }, 20000));
    EXPECT_GE(window.session()->database().resolutions().figures(today)->all, 40);
}

TEST_F(MainWindowTest, PagesAreReachedByKeyboard)
{
    auto window = opened();
    for (const auto &[key, page] : {std::pair{Qt::Key_1, Page::Overview}, {Qt::Key_2, Page::Due}, {Qt::Key_8, Page::Offices}, {Qt::Key_7, Page::Requests}, {Qt::Key_6, Page::Letters}, {Qt::Key_3, Page::Calendar}, {Qt::Key_4, Page::Reminders}, {Qt::Key_5, Page::Resolutions}}) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        EXPECT_EQ(window->workspace()->currentPage(), page);
    }
}

TEST_F(MainWindowTest, TheStatusLineNeverSaysSavedWhileSomethingWaitsOrHasFailed)
{
    auto window = opened();
    auto *status = window->findChild<QLabel *>(QStringLiteral("statusSaved"));
    const QString calm = status->text();
    window->workspace()->openResolution(*window->session()->database().resolutions().findByReference(QStringLiteral("V0412/25")).value());
    QLineEdit *line = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (line = window->findChild<QLineEdit *>(QStringLiteral("next review"))) && line->isVisible(); }));
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
        EXPECT_FALSE(status->text().contains(QStringLiteral("aved ")) || status->text().startsWith(QStringLiteral("Everything"))) << status->text().toStdString();
        EXPECT_EQ(line->text(), QStringLiteral("24.02.2027"));
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return status->text().startsWith(QStringLiteral("Saved")); })) << status->text().toStdString();
    EXPECT_EQ(line->text(), QStringLiteral("24.02.2027"));
}

TEST_F(MainWindowTest, F6GoesThroughThePanes)
{
    auto window = opened();
    window->findChild<QWidget *>(QStringLiteral("navigation"))->setFocus();
    for (const char *name : {"filterWords", "resolutionTable", "searchField", "navigation"}) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        QApplication::processEvents(); // what was chosen in the list is shown when there is a moment
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
    ASSERT_TRUE(tests::support::submitted(session, core::edit::newResolution(session.edits(), QStringLiteral("V9999/26"), QStringLiteral("Neu"))));
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().contains(QStringLiteral("V9999/26")));
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("statusSaved"))->text().startsWith(QStringLiteral("Saved")));
    undo->trigger();
    EXPECT_FALSE(session.database().resolutions().findByReference(u"V9999/26")->has_value());
    window->findChild<QAction *>(QStringLiteral("actionRedo"))->trigger();
    EXPECT_TRUE(session.database().resolutions().findByReference(u"V9999/26")->has_value());
}

TEST_F(MainWindowTest, RemembersPageSelectionAndSize)
{
    ResolutionId chosen;
    {
        auto window = opened();
        window->resize(1111, 777);
        window->workspace()->showPage(Page::Due);
        auto *table = window->workspace()->lists().page(ui::resolutions::ListPage::Kind::Due).findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(2, 0));
        chosen = window->workspace()->lists().current();
        ASSERT_FALSE(chosen.isNull());
        window->close();
    }
    MainWindow again(environment());
    again.openLast();
    ASSERT_NE(again.workspace(), nullptr);
    EXPECT_EQ(again.workspace()->currentPage(), Page::Due);
    EXPECT_EQ(again.workspace()->lists().current(), chosen);
    EXPECT_EQ(again.size(), QSize(1111, 777));
}

TEST_F(MainWindowTest, ADroppedLetterIsShownForImport)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    auto window = opened();
    const int before = window->session()->database().resolutions().figures(today)->all;
    drop(*window, sample);
    EXPECT_TRUE(QTest::qWaitFor([&] { return importable(*window); }, 30'000));
    EXPECT_EQ(window->session()->database().resolutions().figures(today)->all, before) << "nothing is stored before it is accepted";
}

TEST_F(MainWindowTest, ALetterThatIsGivenBeforeADatabaseWaitsForOne)
{
    QFile letter(folder.filePath(QStringLiteral("brief.txt")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Hausmitteilung\n\nStadt Musterstadt\n\nDatum: 4. März 2022\n\nBeschlusskontrolle zu V0012/22 (Sitzungsnummer: SR/012/2021)\n"
                 "Schulhöfe\n\nSehr geehrte Damen und Herren,\n\nzu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:\n\n"
                 "1. „Die Schulhöfe werden geöffnet.“\n\nZwölf Schulhöfe sind geöffnet.\n\nNächste Beschlusskontrolle: 30. Juni 2022.\n");
    letter.close();
    MainWindow window(environment());
    window.show();
    window.openFiles({letter.fileName()});
    EXPECT_TRUE(window.findChild<ui::common::MessageBar *>()->text().contains(QStringLiteral("brief.txt")));
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startEmpty")), Qt::LeftButton);
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return importable(window); }, 30'000));
}

TEST_F(MainWindowTest, ADroppedDatabaseIsOpened)
{
    auto window = opened();
    const QString other = tests::support::copySampleCity(folder, QStringLiteral("andere.bkdb"));
    drop(*window, other);
    EXPECT_EQ(window->session()->database().location(), other);
    EXPECT_EQ(ui::start::RecentFiles::load().front(), other);
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

TEST_F(MainWindowTest, ADamagedDatabaseOffersItsNewestBackup)
{
    const QString backup = tests::support::copySampleCity(folder, QStringLiteral("sicherung.bkdb"));
    backups = {{backup, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC)}};
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    MainWindow window(environment());
    window.show();
    ASSERT_FALSE(window.openDatabase(path));
    auto *restore = window.findChild<QPushButton *>(QStringLiteral("messageAction1"));
    ASSERT_NE(restore, nullptr);
    QTest::mouseClick(restore, Qt::LeftButton);
    ASSERT_NE(window.session(), nullptr);
    EXPECT_GE(window.session()->database().resolutions().figures(today)->all, 40);
    EXPECT_FALSE(window.workspace()->messages().text().isEmpty());
    EXPECT_GT(QDir(folder.path()).entryList({QStringLiteral("musterstadt*")}, QDir::Files).size(), 1) << "the damaged file is kept";
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
    EXPECT_TRUE(window->workspace()->messages().text().contains(QStringLiteral("Sommer"))) << window->workspace()->messages().text().toStdString();
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
    EXPECT_TRUE(window->session()->directory().setting(QStringLiteral("review")).contains(QStringLiteral("rat@stadt.example")));
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
    auto *table = window->findChild<QWidget *>(QStringLiteral("duePage"))->findChild<QTableView *>(QStringLiteral("resolutionTable"));
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

TEST_F(MainWindowTest, WithAnIconInTheTrayClosingHidesAndSaysSoOnce)
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
    MainWindow window(made);
    ASSERT_TRUE(window.openDatabase(path));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
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

TEST_F(MainWindowTest, QuittingEndsTheProgramEvenFromTheTray)
{
    auto made = environment();
    made.staysInTray = [] { return true; };
    MainWindow window(made);
    ASSERT_TRUE(window.openDatabase(path));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy closed(&window, &MainWindow::closed);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(window.session(), nullptr);
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
