#include "ui/widgets/ItemViewAccess.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeWidget>
#include <gtest/gtest.h>
#include <set>

namespace {

/// Views of one model, asked as Qt's bridge to AT-SPI asks: it looks at every answer without a doubt.
class ItemViewAccessTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { ui::widgets::installItemViewAccess(); }

    void SetUp() override
    {
        fill(30);
        for (QAbstractItemView *view : views()) {
            view->setModel(&model);
            view->setAccessibleName(QStringLiteral("Beschlüsse"));
            view->resize(400, 300);
            view->show();
        }
        tree.setRootIsDecorated(false);
    }

    void fill(int rows)
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Nummer"), QStringLiteral("Titel"), QStringLiteral("Amt")});
        for (int row = 0; row < rows; ++row) {
            QList<QStandardItem *> items;
            for (int column = 0; column < 3; ++column)
                items << new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column));
            model.appendRow(items);
        }
    }

    std::vector<QAbstractItemView *> views() { return {&table, &list, &tree}; }
    static QAccessibleInterface *accessOf(QAbstractItemView *view)
    {
        return QAccessible::queryAccessibleInterface(view);
    }

    /// GetRowColumnExtentsAtIndex, GetColumnExtentAt and IsSelected of the bridge: null ends the program.
    static void askFor(QAccessibleTableInterface *rows, int row, int column)
    {
        QAccessibleInterface *cell = rows->cellAt(row, column);
        ASSERT_NE(cell, nullptr) << row << ' ' << column;
        QAccessibleTableCellInterface *place = cell->tableCellInterface();
        ASSERT_NE(place, nullptr);
        EXPECT_EQ(place->columnExtent(), 1);
        EXPECT_EQ(place->rowExtent(), 1);
        EXPECT_EQ(place->isSelected(), cell->state().selected);
        EXPECT_EQ(cell->state().invalid, !cell->isValid());
        cell->rect();
        place->columnHeaderCells();
        place->rowHeaderCells();
        rows->isRowSelected(row);
        rows->isColumnSelected(column);
        rows->rowDescription(row);
        rows->columnDescription(column);
    }

    QStandardItemModel model;
    QTableView table;
    QListView list;
    QTreeView tree;
};

}

TEST_F(ItemViewAccessTest, AnswersForRowsThatVanishWhileItIsAsked)
{
    for (QAbstractItemView *view : views()) {
        QAccessibleTableInterface *rows = accessOf(view)->tableInterface();
        ASSERT_NE(rows, nullptr);
        for (int left = model.rowCount(); left > 0; left -= 3) {
            for (int row = -1; row <= 31; ++row)
                askFor(rows, row, 0);
            QAccessibleInterface *last = rows->cellAt(left - 1, 0);
            EXPECT_TRUE(last->isValid());
            const QAccessible::Id id = QAccessible::uniqueId(last);
            model.removeRows(left - 3, 3);
            EXPECT_FALSE(last->isValid());
            EXPECT_TRUE(last->state().invalid);
            // As views tell it where an assistive program listens; the offscreen platform has none.
            QAccessibleTableModelChangeEvent removed(view, QAccessibleTableModelChangeEvent::RowsRemoved);
            rows->modelChange(&removed);
            EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr) << "what is gone is let go of";
            EXPECT_EQ(rows->rowCount(), left - 3);
        }
        EXPECT_FALSE(rows->selectRow(0));
        EXPECT_FALSE(rows->unselectRow(0));
        EXPECT_EQ(rows->cellAt(0, 0)->text(QAccessible::Name), QString());
        fill(30);
    }
}

TEST_F(ItemViewAccessTest, HoldsOutAResetAndAViewWithoutAModel)
{
    for (QAbstractItemView *view : views()) {
        QAccessibleInterface *access = accessOf(view);
        askFor(access->tableInterface(), 3, 1);
        model.clear();
        askFor(access->tableInterface(), 3, 1);
        fill(5);
        EXPECT_EQ(access->tableInterface()->cellAt(4, 0)->text(QAccessible::Name), QStringLiteral("4/0"));
        view->setModel(nullptr);
        askFor(access->tableInterface(), 0, 0);
        EXPECT_EQ(access->childCount(), 0);
        EXPECT_EQ(access->child(0), nullptr);
        view->setModel(&model);
    }
}

TEST_F(ItemViewAccessTest, RowsWithoutColumnsAreNothingToTell)
{
    model.setColumnCount(0);
    ASSERT_GT(model.rowCount(), 0);
    for (QAbstractItemView *view : views()) {
        EXPECT_EQ(accessOf(view)->childCount(), 0);
        EXPECT_EQ(accessOf(view)->child(1), nullptr) << "a heading there would be divided by the number of columns";
    }
}

TEST_F(ItemViewAccessTest, ChildrenAreHeadingsAndCellsEachOnceAndInItsPlace)
{
    for (QAbstractItemView *view : views()) {
        QAccessibleInterface *access = accessOf(view);
        std::set<QAccessibleInterface *> children;
        for (int i = 0; i < access->childCount(); ++i) {
            QAccessibleInterface *child = access->child(i);
            ASSERT_NE(child, nullptr) << i;
            EXPECT_TRUE(child->isValid()) << i;
            EXPECT_EQ(access->indexOfChild(child), i);
            EXPECT_EQ(child->parent(), access);
            EXPECT_TRUE(children.insert(child).second) << i;
        }
        EXPECT_EQ(access->child(access->childCount()), nullptr);
        EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("Beschlüsse"));
    }
    EXPECT_EQ(accessOf(&table)->childCount(), 31 * 4);
    EXPECT_EQ(accessOf(&tree)->childCount(), 31 * 3);
    EXPECT_EQ(accessOf(&list)->role(), QAccessible::List);
    EXPECT_EQ(accessOf(&tree)->tableInterface()->cellAt(7, 2)->tableCellInterface()->columnHeaderCells().value(0)->text(
                  QAccessible::Name),
              QStringLiteral("Amt"));
}

TEST_F(ItemViewAccessTest, ACellFollowsItsRow)
{
    QAccessibleInterface *cell = accessOf(&tree)->tableInterface()->cellAt(5, 1);
    model.insertRow(0, new QStandardItem(QStringLiteral("neu")));
    EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("5/1"));
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 6);
    EXPECT_EQ(accessOf(&tree)->tableInterface()->cellAt(6, 1), cell);
}

TEST_F(ItemViewAccessTest, RowsAreSelectedAndLeft)
{
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    QAccessibleTableInterface *rows = accessOf(&tree)->tableInterface();
    EXPECT_TRUE(rows->selectRow(2));
    rows->cellAt(4, 1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(rows->selectedRows(), (QList<int>{2, 4}));
    EXPECT_TRUE(rows->isRowSelected(4));
    EXPECT_TRUE(rows->unselectRow(2));
    EXPECT_EQ(rows->selectedRows(), QList<int>{4});
    tree.setSelectionMode(QAbstractItemView::SingleSelection);
    EXPECT_TRUE(rows->selectRow(1));
    EXPECT_EQ(rows->selectedRows(), QList<int>{1});
    EXPECT_FALSE(rows->unselectRow(1));
}

TEST_F(ItemViewAccessTest, TellsOfFocusAtThePlaceOfTheCell)
{
    for (QAbstractItemView *view : views()) {
        const QModelIndex index = model.index(9, view == &list ? 0 : 2);
        view->setCurrentIndex(index);
        QAccessibleInterface *focus = accessOf(view)->focusChild();
        ASSERT_NE(focus, nullptr);
        EXPECT_EQ(focus->text(QAccessible::Name), index.data().toString());
        EXPECT_TRUE(focus->state().focused);
    }
}

TEST_F(ItemViewAccessTest, FoldedOutRowsCountAsTheyAreShown)
{
    QTreeWidget history;
    history.setColumnCount(2);
    for (int i = 0; i < 3; ++i) {
        auto *entry = new QTreeWidgetItem(&history, {QStringLiteral("Änderung %1").arg(i), QString()});
        new QTreeWidgetItem(entry, {QStringLiteral("Feld %1").arg(i), QString()});
    }
    history.show();
    QAccessibleTableInterface *rows = QAccessible::queryAccessibleInterface(&history)->tableInterface();
    EXPECT_EQ(rows->rowCount(), 3);
    history.topLevelItem(0)->setExpanded(true);
    EXPECT_EQ(rows->rowCount(), 4);
    EXPECT_EQ(rows->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("Feld 0"));
    EXPECT_EQ(rows->cellAt(2, 0)->tableCellInterface()->rowIndex(), 2);
    EXPECT_TRUE(rows->cellAt(0, 0)->state().expanded);
    history.topLevelItem(0)->setExpanded(false);
    EXPECT_EQ(rows->cellAt(3, 0)->isValid(), false);
    history.clear();
    EXPECT_NE(rows->cellAt(1, 0), nullptr);
}
