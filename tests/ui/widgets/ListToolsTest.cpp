#include "ui/widgets/ListTools.h"

#include "core/base/Progress.h"
#include "tests/support/OwnSettings.h"
#include "ui/widgets/ListPrinter.h"
#include "ui/widgets/ListText.h"
#include "ui/widgets/QuietList.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPdfDocument>
#include <QPointer>
#include <QPrinter>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>
#include <optional>

using ui::widgets::ListTools;

namespace {

class ListToolsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        model.setHorizontalHeaderLabels({QStringLiteral("Titel"), QStringLiteral("Nummer"), QStringLiteral("Amt")});
        add(QStringLiteral("Voranschlag"), QStringLiteral("V0412/25"), QStringLiteral("66"));
        add(QStringLiteral("Bedarfsplan\nKindertageseinrichtungen"), QStringLiteral("V0563/26"), QStringLiteral("51"));
        add(QStringLiteral("=Summe <b>"), QStringLiteral("A0233/26"), QStringLiteral("66"));
        list = makeList();
        list->show();
        list->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(list.get()));
        list->setCurrentIndex(model.index(0, 0));
    }

    std::unique_ptr<QTreeView> makeList()
    {
        auto made = std::make_unique<QTreeView>();
        ui::widgets::makeQuietList(*made, QStringLiteral("testList"), QStringLiteral("Beschlüsse"));
        made->setSelectionMode(QAbstractItemView::ExtendedSelection);
        made->setModel(&model);
        ListTools::of(*made)->setNumberColumn(1);
        return made;
    }

    void add(const QString &title, const QString &number, const QString &office)
    {
        model.appendRow({new QStandardItem(title), new QStandardItem(number), new QStandardItem(office)});
        for (int column = 0; column < model.columnCount(); ++column)
            model.item(model.rowCount() - 1, column)->setEditable(false);
    }

    int row() const { return list->currentIndex().row(); }

    QTemporaryDir folder;
    QStandardItemModel model;
    std::unique_ptr<QTreeView> list;
};

}

TEST_F(ListToolsTest, CopyTakesTheChosenRowsAlongAsATable)
{
    list->selectAll();
    QTest::keyClick(list.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(),
              QStringLiteral("Titel\tNummer\tAmt\nVoranschlag\tV0412/25\t66\n"
                             "Bedarfsplan Kindertageseinrichtungen\tV0563/26\t51\n'=Summe <b>\tA0233/26\t66\n"));
    EXPECT_TRUE(
        copied->html().contains(QStringLiteral("<tr><td>'=Summe &lt;b&gt;</td><td>A0233/26</td><td>66</td></tr>")))
        << qPrintable(copied->html());
    list->selectionModel()->setCurrentIndex(model.index(1, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    list->header()->moveSection(1, 0);
    list->header()->setSectionHidden(2, true);
    QTest::keyClick(list.get(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("Nummer\tTitel\nV0563/26\tBedarfsplan Kindertageseinrichtungen\n"))
        << "as it is shown";
}

TEST_F(ListToolsTest, TypingFindsTheNumberAndNoTitle)
{
    QTest::keyClicks(list.get(), QStringLiteral("v0563"));
    EXPECT_EQ(row(), 1);
    list->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(list.get(), Qt::Key_Home);
    EXPECT_EQ(row(), 0);
    QTest::keyClick(list.get(), Qt::Key_End);
    EXPECT_EQ(row(), 2);
}

TEST_F(ListToolsTest, F2DoesWhatEnterDoesAndControlPlusFitsTheColumns)
{
    QSignalSpy activated(list.get(), &QAbstractItemView::activated);
    ListTools::of(*list)->setOpens();
    QTest::keyClick(list.get(), Qt::Key_F2);
    EXPECT_EQ(activated.size(), 1);
    list->setColumnWidth(0, 20);
    QTest::keyClick(list.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GE(list->columnWidth(0), list->fontMetrics().horizontalAdvance(QStringLiteral("Kindertageseinrichtungen")));
}

TEST_F(ListToolsTest, ColumnsAreHiddenByTheMenuOfTheHeadingsAndStayHidden)
{
    Q_EMIT list->header()->customContextMenuRequested({2, 2});
    auto *menu = list->findChild<QMenu *>(QStringLiteral("columnMenu"));
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 3);
    EXPECT_EQ(menu->actions()[2]->text(), QStringLiteral("Amt"));
    menu->actions()[2]->trigger();
    EXPECT_TRUE(list->header()->isSectionHidden(2));
    menu->close();
    const auto again = makeList();
    EXPECT_TRUE(again->header()->isSectionHidden(2));
    EXPECT_FALSE(again->header()->isSectionHidden(1));
}

TEST_F(ListToolsTest, TheMenuOfARowNamesCopyingAndPrintingWithTheirKeys)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {2, 2}, list->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(list.get(), &asked);
    auto *menu = list->findChild<QMenu *>(QStringLiteral("listMenu"));
    ASSERT_TRUE(menu);
    auto *copy = menu->actions()[0];
    EXPECT_EQ(copy->shortcut(), QKeySequence(QKeySequence::Copy));
    EXPECT_EQ(menu->actions()[1]->shortcut(), QKeySequence(QKeySequence::Print));
    EXPECT_EQ(menu->actions()[2]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    list->selectAll();
    copy->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("V0563/26\t51")));
    menu->close();
}

TEST_F(ListToolsTest, PrintsTheListWithItsHeadingsOnEveryPage)
{
    ui::widgets::ListText printed{
        QStringLiteral("Beschlüsse"), {QStringLiteral("Nummer"), QStringLiteral("Titel")}, {1, 3}, {}};
    for (int i = 0; i < 120; ++i)
        printed.rows.push_back({QStringLiteral("V%1/26").arg(i, 4, 10, QLatin1Char('0')),
                                QStringLiteral("Sanierung der Stützmauer am Schlossberg")});
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("liste.pdf")));
    core::base::Progress progress;
    const auto pages = ui::widgets::printList(printed, printer, progress);
    ASSERT_TRUE(pages);
    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(printer.outputFileName()), QPdfDocument::Error::None);
    EXPECT_EQ(pdf.pageCount(), *pages);
    EXPECT_GT(*pages, 2);
    EXPECT_GT(pdf.pagePointSize(0).width(), pdf.pagePointSize(0).height()) << "landscape";
    for (int page = 0; page < *pages; ++page) {
        const QString text = pdf.getAllText(page).text();
        EXPECT_TRUE(text.contains(QStringLiteral("Nummer"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Beschlüsse"))) << page;
    }
    EXPECT_TRUE(pdf.getAllText(*pages - 1).text().contains(QStringLiteral("V0119/26")));
}

TEST_F(ListToolsTest, DelRemovesWhereThatIsPossibleAndTheMenuSaysIt)
{
    int removed = 0;
    bool possible = false;
    QTest::keyClick(list.get(), Qt::Key_Delete);
    ListTools::of(*list)->setRemoval({QStringLiteral("Entfernen"), [&] { ++removed; }, [&] { return possible; }});
    QTest::keyClick(list.get(), Qt::Key_Delete);
    EXPECT_EQ(removed, 0);
    possible = true;
    QTest::keyClick(list.get(), Qt::Key_Delete);
    EXPECT_EQ(removed, 1);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {2, 2}, list->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(list.get(), &asked);
    auto *menu = list->findChild<QMenu *>(QStringLiteral("listMenu"));
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions()[0]->text(), QStringLiteral("Entfernen"));
    EXPECT_EQ(menu->actions()[0]->shortcut(), QKeySequence(QKeySequence::Delete));
    menu->close();
}

namespace {

/// As many rows as a large city has, some of which cannot be read at once.
class ManyRows : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole || index.row() >= readable)
            return {};
        ++read;
        return QStringLiteral("V%1").arg(index.row());
    }
    void insertOne()
    {
        beginInsertRows({}, 0, 0);
        ++rows;
        endInsertRows();
    }

    int rows = 20'000;
    int readable = 1'000'000;
    mutable int read = 0;
};

}

TEST_F(ListToolsTest, ManyRowsAreReadInSlicesAndNoneTwiceOrNever)
{
    ManyRows many;
    QTreeView view;
    view.setModel(&many);
    std::optional<ui::widgets::ListText> text;
    auto *reader = new ui::widgets::ListReader(view, ui::widgets::allRows,
                                               [&](ui::widgets::ListText done) { text = std::move(done); });
    QSignalSpy progressed(reader, &ui::widgets::ListReader::progressed);
    reader->start();
    EXPECT_LE(many.read, 2 * 600) << "the window lives on after the first slice";
    EXPECT_FALSE(text);
    ASSERT_EQ(progressed.size(), 1);
    EXPECT_EQ(progressed[0][1].toInt(), 20'000);
    many.insertOne();
    ASSERT_TRUE(QTest::qWaitFor([&] { return text.has_value(); }, 30'000));
    ASSERT_EQ(text->rows.size(), 20'001U) << "begun anew with the row that came";
    EXPECT_EQ(text->rows.back(), (QStringList{QStringLiteral("V20000"), QStringLiteral("V20000")}));
}

TEST_F(ListToolsTest, ARowThatNeverCanBeReadEndsTheReadingAndIsTold)
{
    ManyRows many;
    many.rows = 100;
    many.readable = 40;
    QTreeView view;
    view.setModel(&many);
    std::optional<ui::widgets::ListText> text;
    auto *reader = new ui::widgets::ListReader(view, ui::widgets::allRows,
                                               [&](ui::widgets::ListText done) { text = std::move(done); });
    const QPointer gone(reader);
    reader->setPatience(2);
    reader->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return text.has_value(); }, 30'000));
    EXPECT_FALSE(text->isWhole);
    EXPECT_EQ(text->rows.size(), 40U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gone.isNull(); }, 30'000)) << "nothing goes on looking";
}

TEST_F(ListToolsTest, RowsThatCannotBeReadYetAreWaitedForAndNotLeftBlank)
{
    ManyRows many;
    many.rows = 100;
    many.readable = 40;
    QTreeView view;
    view.setModel(&many);
    std::optional<ui::widgets::ListText> text;
    auto *reader = new ui::widgets::ListReader(view, ui::widgets::allRows,
                                               [&](ui::widgets::ListText done) { text = std::move(done); });
    QSignalSpy progressed(reader, &ui::widgets::ListReader::progressed);
    reader->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.size() >= 2; }, 30'000));
    EXPECT_FALSE(text);
    EXPECT_EQ(progressed.back()[0].toInt(), 40);
    many.readable = 100;
    ASSERT_TRUE(QTest::qWaitFor([&] { return text.has_value(); }, 30'000));
    EXPECT_EQ(text->rows.size(), 100U);
    EXPECT_EQ(text->rows.back().front(), QStringLiteral("V99"));
}
