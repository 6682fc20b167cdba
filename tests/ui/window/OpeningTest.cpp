#include "tests/support/Printing.h"
#include "tests/support/Samples.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/start/RecentFiles.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace core::model;
using tests::ui_window::WindowTest;
using ui::window::MainWindow;
using ui::window::Page;

namespace {

/// What is opened: at the first start, by dropping it, as it was left, from a backup.
class OpeningTest : public WindowTest
{
protected:
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
};

}

TEST_F(OpeningTest, FirstStartOffersAnEmptyDatabase)
{
    MainWindow window(environment());
    window.show();
    EXPECT_EQ(window.session(), nullptr);
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startEmpty")), Qt::LeftButton);
    ASSERT_NE(window.session(), nullptr);
    EXPECT_EQ(window.session()->database().location(), folder.filePath(QStringLiteral("standard.bkdb")));
    EXPECT_EQ(ui::start::RecentFiles::load(), QStringList(folder.filePath(QStringLiteral("standard.bkdb"))));
}

TEST_F(OpeningTest, FirstStartOffersTheSampleCity)
{
    ASSERT_TRUE(QFile::remove(path)) << "it would offer the one that is there";
    MainWindow window(environment());
    window.show();
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startSample")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.session() != nullptr; }, 20000));
    EXPECT_GE(window.session()->database().resolutions().figures(today)->all, 40);
}

TEST_F(OpeningTest, RemembersPageSelectionAndSize)
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

TEST_F(OpeningTest, ADroppedLetterIsShownForImport)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    auto window = opened();
    const int before = window->session()->database().resolutions().figures(today)->all;
    drop(*window, sample);
    EXPECT_TRUE(QTest::qWaitFor([&] { return importable(*window); }, 30'000));
    EXPECT_EQ(window->session()->database().resolutions().figures(today)->all, before)
        << "nothing is stored before it is accepted";
}

TEST_F(OpeningTest, ALetterThatIsGivenBeforeADatabaseWaitsForOne)
{
    QFile letter(folder.filePath(QStringLiteral("brief.txt")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(
        "Hausmitteilung\n\nStadt Musterstadt\n\nDatum: 4. März 2022\n\nBeschlusskontrolle zu V0012/22 (Sitzungsnummer: SR/012/2021)\n"
        "Schulhöfe\n\nSehr geehrte Damen und Herren,\n\nzu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:\n\n"
        "1. „Die Schulhöfe werden geöffnet.“\n\nZwölf Schulhöfe sind geöffnet.\n\nNächste Beschlusskontrolle: 30. Juni 2022.\n");
    letter.close();
    MainWindow window(environment());
    window.show();
    window.openFiles({letter.fileName()});
    EXPECT_TRUE(window.findChild<ui::widgets::MessageBar *>()->text().contains(QStringLiteral("brief.txt")));
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("startEmpty")), Qt::LeftButton);
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return importable(window); }, 30'000));
}

TEST_F(OpeningTest, ADroppedDatabaseIsOpened)
{
    auto window = opened();
    const QString other = tests::support::copySampleCity(folder, QStringLiteral("andere.bkdb"));
    drop(*window, other);
    EXPECT_EQ(window->session()->database().location(), other);
    EXPECT_EQ(ui::start::RecentFiles::load().front(), other);
}

TEST_F(OpeningTest, ADamagedDatabaseOffersItsNewestBackup)
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
    EXPECT_GT(QDir(folder.path()).entryList({QStringLiteral("musterstadt*")}, QDir::Files).size(), 1)
        << "the damaged file is kept";
}
