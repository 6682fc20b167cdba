#include "core/edit/RecordEdits.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/start/RecentFiles.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <cstdio>

using namespace core::base;
using namespace core::model;
using tests::ui_window::WindowTest;
using ui::window::MainWindow;
namespace sql = core::store::sql;

namespace {

constexpr int patienceMs = 20'000;

/// The file of the open database is taken away, replaced, or is not where it was last time.
class FileGone : public WindowTest
{
protected:
    std::unique_ptr<MainWindow> opened()
    {
        auto made = environment();
        made.open = [](const QString &file) {
            return sql::openDatabase(file, {.busyTimeoutMs = 30, .staysOpen = true});
        };
        return WindowTest::opened(made);
    }
    static void rename(const QString &from, const QString &to)
    {
        ASSERT_EQ(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
    }
    static bool says(MainWindow &window, const QString &part)
    {
        return QTest::qWaitFor([&] { return window.workspace()->messages().text().contains(part); }, patienceMs);
    }
    static QPushButton *action(MainWindow &window, int number)
    {
        return window.workspace()->messages().findChild<QPushButton *>(QStringLiteral("messageAction%1").arg(number));
    }
    /// A remark is written; whether it was.
    static bool edit(MainWindow &window, const QString &remark)
    {
        auto &session = *window.session();
        const auto id = session.database().resolutions().findByReference(u"V0742/26");
        const auto file = session.database().resolutions().load(**id);
        Resolution after = file->resolution;
        after.remark = remark;
        bool written = false;
        session.submit(core::edit::edited(QStringLiteral("Test"), file->resolution, after),
                       [&written](bool ok) { written = ok; });
        return written;
    }
    static QString remarkIn(const QString &file)
    {
        const auto database = sql::openDatabase(file);
        EXPECT_TRUE(database) << database.error().detail.toStdString();
        const auto id = (*database)->resolutions().findByReference(u"V0742/26");
        return (*database)->resolutions().load(**id)->resolution.remark;
    }

    Progress progress;
};

}

TEST_F(FileGone, MovedAwayItIsToldAndBackAgainAllIsSavedAsBefore)
{
    auto window = opened();
    const QString elsewhere = folder.filePath(QStringLiteral("woanders.bkdb"));
    rename(path, elsewhere);
    ASSERT_TRUE(says(*window, QStringLiteral("no longer there")))
        << window->workspace()->messages().text().toStdString();
    EXPECT_FALSE(edit(*window, QStringLiteral("verloren?")));
    EXPECT_FALSE(QFile::exists(path)) << "no stub appears under the name";
    rename(elsewhere, path);
    ASSERT_TRUE(says(*window, QStringLiteral("there again")));
    EXPECT_TRUE(edit(*window, QStringLiteral("wieder da")));
    window.reset();
    EXPECT_EQ(remarkIn(path), u"wieder da");
}

TEST_F(FileGone, PagesThatCouldNotBeReadMeanwhileAreReadWhenItIsBack)
{
    auto window = opened();
    const QString elsewhere = folder.filePath(QStringLiteral("woanders.bkdb"));
    rename(path, elsewhere);
    ASSERT_TRUE(says(*window, QStringLiteral("no longer there")));
    window->workspace()->showPage(ui::window::Page::Overview);
    window->workspace()->showPage(ui::window::Page::Calendar);
    auto *grid = window->findChild<QAbstractItemView *>(QStringLiteral("calendarGrid"));
    ASSERT_NE(grid, nullptr);
    EXPECT_EQ(grid->model()->rowCount(), 0);
    rename(elsewhere, path);
    ASSERT_TRUE(says(*window, QStringLiteral("there again")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid->model()->rowCount() > 0; }, patienceMs)) << "the page that is shown";
    window->workspace()->showPage(ui::window::Page::Overview);
    auto *divisions = window->findChild<QAbstractItemView *>(QStringLiteral("divisionTable"));
    ASSERT_NE(divisions, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return divisions->model()->rowCount() > 0; }, patienceMs))
        << "and the one that was left";
}

TEST_F(FileGone, ReplacedItGoesOnInAFileOfItsOwnWithEveryEdit)
{
    auto window = opened();
    const QString copy = folder.filePath(QStringLiteral("kopie.bkdb"));
    ASSERT_TRUE(window->session()->database().backup(copy, progress));
    ASSERT_TRUE(edit(*window, QStringLiteral("meins")));
    rename(copy, path);
    ASSERT_TRUE(says(*window, QStringLiteral("put in the place")));
    EXPECT_FALSE(edit(*window, QStringLiteral("danach")));
    QTest::mouseClick(action(*window, 1), Qt::LeftButton);
    auto *dialog = window->findChild<QFileDialog *>(QStringLiteral("ownFileDialog"));
    ASSERT_NE(dialog, nullptr);
    const QString own = folder.filePath(QStringLiteral("eigene.bkdb"));
    Q_EMIT dialog->fileSelected(own);
    dialog->close();
    ASSERT_TRUE(says(*window, QStringLiteral("goes on being saved there")))
        << window->workspace()->messages().text().toStdString();
    EXPECT_EQ(window->session()->database().location(), own);
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("eigene")));
    EXPECT_TRUE(edit(*window, QStringLiteral("in der eigenen")));
    window.reset();
    EXPECT_EQ(remarkIn(own), u"in der eigenen");
    EXPECT_EQ(remarkIn(path), QString()) << "their file holds nothing of ours";
}

TEST_F(FileGone, ReplacedByARestoredCopyItCanGoOnWithThat)
{
    auto window = opened();
    const QString copy = folder.filePath(QStringLiteral("kopie.bkdb"));
    ASSERT_TRUE(window->session()->database().backup(copy, progress));
    ASSERT_TRUE(edit(*window, QStringLiteral("vor dem Zurückspielen")));
    rename(copy, path);
    ASSERT_TRUE(says(*window, QStringLiteral("put in the place")));
    QTest::mouseClick(action(*window, 2), Qt::LeftButton);
    ASSERT_TRUE(says(*window, QStringLiteral("This is the new file")))
        << window->workspace()->messages().text().toStdString();
    EXPECT_TRUE(edit(*window, QStringLiteral("in der neuen")));
    window.reset();
    EXPECT_EQ(remarkIn(path), u"in der neuen");
}

TEST_F(FileGone, CopiedOverItIsToldAndWhatIsTypedGoesIntoTheNewFile)
{
    auto window = opened();
    const QString copy = folder.filePath(QStringLiteral("kopie.bkdb"));
    ASSERT_TRUE(window->session()->database().backup(copy, progress));
    ASSERT_TRUE(edit(*window, QStringLiteral("vor dem Kopieren")));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {copy, path}), 0);
    EXPECT_FALSE(edit(*window, QStringLiteral("danach")));
    ASSERT_TRUE(says(*window, QStringLiteral("put in the place")))
        << window->workspace()->messages().text().toStdString();
    QTest::mouseClick(action(*window, 2), Qt::LeftButton);
    ASSERT_TRUE(says(*window, QStringLiteral("This is the new file")))
        << window->workspace()->messages().text().toStdString();
    EXPECT_TRUE(edit(*window, QStringLiteral("in der neuen")));
    window.reset();
    EXPECT_EQ(remarkIn(path), u"in der neuen");
}

TEST_F(FileGone, CopiedOverByAnotherCityNothingGoesIntoIt)
{
    const QString other = folder.filePath(QStringLiteral("andere.bkdb"));
    ASSERT_TRUE(sql::createDatabase(other));
    auto window = opened();
    ASSERT_TRUE(edit(*window, QStringLiteral("meins")));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {other, path}), 0);
    ASSERT_TRUE(says(*window, QStringLiteral("put in the place")));
    QTest::mouseClick(action(*window, 2), Qt::LeftButton);
    ASSERT_TRUE(says(*window, QStringLiteral("somebody else"))) << window->workspace()->messages().text().toStdString();
    EXPECT_FALSE(window->session()->database().changes().reserveIds(1));
    window.reset();
    const auto theirs = sql::openDatabase(path);
    ASSERT_TRUE(theirs) << theirs.error().detail.toStdString();
    EXPECT_EQ((*theirs)->openingNote(), QString()) << "no log of ours beside it";
    ASSERT_TRUE((*theirs)->check(progress));
    EXPECT_EQ(*(*theirs)->check(progress), QStringList());
}

TEST_F(FileGone, AtRestTheFileAloneHoldsEveryEdit)
{
    auto window = opened();
    ASSERT_TRUE(edit(*window, QStringLiteral("in Ruhe")));
    EXPECT_GT(window->session()->database().unsettled(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->session()->database().unsettled() == 0; }, patienceMs));
    const QString copy = folder.filePath(QStringLiteral("cp.bkdb"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {path, copy}), 0);
    EXPECT_EQ(remarkIn(copy), u"in Ruhe");
}

TEST_F(FileGone, ADatabaseThatIsNotWhereItWasLastTimeIsNamedOnTheFirstPage)
{
    opened().reset();
    rename(path, folder.filePath(QStringLiteral("woanders.bkdb")));
    MainWindow window(environment());
    window.openLast();
    EXPECT_EQ(window.session(), nullptr);
    const auto *bar = window.findChild<ui::widgets::MessageBar *>(QStringLiteral("messageBar"));
    EXPECT_TRUE(bar->text().contains(path)) << bar->text().toStdString();
}

TEST_F(FileGone, BeginningWithAnEmptyDatabaseOffersTheOneThatExists)
{
    const QString standard = folder.filePath(QStringLiteral("standard.bkdb"));
    rename(path, standard);
    MainWindow window(environment());
    window.show();
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startEmpty")), Qt::LeftButton);
    EXPECT_EQ(window.session(), nullptr) << "no second file without being asked for";
    auto *bar = window.findChild<ui::widgets::MessageBar *>(QStringLiteral("messageBar"));
    ASSERT_TRUE(bar->text().contains(standard)) << bar->text().toStdString();
    QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("messageAction1")), Qt::LeftButton);
    ASSERT_NE(window.session(), nullptr);
    EXPECT_EQ(window.session()->database().location(), standard);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.bkdb")}, QDir::Files),
              QStringList(QStringLiteral("standard.bkdb")));
}

TEST_F(FileGone, ANewDatabaseInASynchronisedFolderIsAskedAboutWhereOneIsOpen)
{
    QDir(folder.path()).mkdir(QStringLiteral("Nextcloud"));
    auto window = opened();
    window->findChild<QAction *>(QStringLiteral("actionNewDatabase"))->trigger();
    auto *dialog = window->findChild<QFileDialog *>(QStringLiteral("newDatabaseDialog"));
    ASSERT_NE(dialog, nullptr);
    const QString wanted = folder.filePath(QStringLiteral("Nextcloud/neu.bkdb"));
    Q_EMIT dialog->fileSelected(wanted);
    dialog->close();
    EXPECT_TRUE(says(*window, QStringLiteral("Nextcloud"))) << "told where it is seen";
    EXPECT_FALSE(QFile::exists(wanted));
}
