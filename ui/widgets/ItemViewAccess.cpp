#include "ui/widgets/ItemViewAccess.h"

#include "ui/widgets/ItemViewParts.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QListView>
#include <QTreeView>

namespace ui::widgets {
namespace {

class Access : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit Access(QAbstractItemView *view)
        : QAccessibleWidget(view, roleOf(view)), m_gone(keep(new CellAccess(view, {}, cellRole())))
    {
    }

    ~Access() override
    {
        forgetAll();
        QAccessible::deleteAccessibleInterface(m_gone);
    }

    bool isValid() const override { return view() && QAccessibleWidget::isValid(); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The children are the headings and the cells, row by row, counted as Qt's views count them when they tell of a focus.
    // Without columns there are none: Qt's bridge divides by their number when it is asked about the heading of a row.
    int childCount() const override { return columnCount() > 0 ? (rowCount() + headRows()) * width() : 0; }
    QAccessibleInterface *child(int place) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return model() ? cellOf(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override { return model() ? cellOf(view()->currentIndex()) : nullptr; }
    QAccessibleInterface *parent() const override
    {
        QObject *around = view() ? view()->parent() : nullptr;
        if (around && around->inherits("QComboBoxPrivateContainer"))
            around = around->parent();
        return around ? QAccessible::queryAccessibleInterface(around) : QAccessibleWidget::parent();
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    /// Never null: a cell that is not there answers that it is gone.
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        QAccessibleInterface *cell = cellOf(indexAt(row, column));
        return cell ? cell : QAccessible::accessibleInterface(m_gone);
    }
    int rowCount() const override;
    int columnCount() const override { return model() ? model()->columnCount(view()->rootIndex()) : 0; }
    QString rowDescription(int row) const override { return description(Qt::Vertical, row, rowCount()); }
    QString columnDescription(int column) const override { return description(Qt::Horizontal, column, columnCount()); }

    int selectedCellCount() const override { return selection() ? int(selection()->selectedIndexes().size()) : 0; }
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    QList<int> selectedRows() const override;
    QList<int> selectedColumns() const override;
    bool isRowSelected(int row) const override
    {
        const QModelIndex index = indexAt(row, 0);
        return index.isValid() && selection() && selection()->isRowSelected(index.row(), index.parent());
    }
    bool isColumnSelected(int column) const override
    {
        const QModelIndex index = indexAt(0, column);
        return index.isValid() && selection() && selection()->isColumnSelected(column, index.parent());
    }
    bool selectRow(int row) override { return choose(indexAt(row, 0), QItemSelectionModel::Rows); }
    bool selectColumn(int column) override { return choose(indexAt(0, column), QItemSelectionModel::Columns); }
    bool unselectRow(int row) override { return leave(indexAt(row, 0), QItemSelectionModel::Rows, selectedRowCount()); }
    bool unselectColumn(int column) override
    {
        return leave(indexAt(0, column), QItemSelectionModel::Columns, selectedColumnCount());
    }

    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    static QAccessible::Role roleOf(const QAbstractItemView *view)
    {
        if (qobject_cast<const QTreeView *>(view))
            return QAccessible::Tree;
        return qobject_cast<const QListView *>(view) ? QAccessible::List : QAccessible::Table;
    }
    QAccessible::Role cellRole() const
    {
        if (role() == QAccessible::Tree)
            return QAccessible::TreeItem;
        return role() == QAccessible::List ? QAccessible::ListItem : QAccessible::Cell;
    }
    static QAccessible::Id keep(QAccessibleInterface *made) { return QAccessible::registerAccessibleInterface(made); }

    QAbstractItemView *view() const { return qobject_cast<QAbstractItemView *>(object()); }
    QAbstractItemModel *model() const { return view() ? view()->model() : nullptr; }
    QItemSelectionModel *selection() const { return view() ? view()->selectionModel() : nullptr; }
    int headRows() const { return headerOf(view(), Qt::Horizontal) ? 1 : 0; }
    int headColumns() const { return headerOf(view(), Qt::Vertical) ? 1 : 0; }
    int width() const { return columnCount() + headColumns(); }
    QModelIndex indexAt(int row, int column) const;
    QAccessibleInterface *cellOf(const QModelIndex &index) const;
    QString description(Qt::Orientation orientation, int section, int count) const
    {
        return section >= 0 && section < count ? model()->headerData(section, orientation).toString() : QString();
    }
    QAccessibleInterface *heading(Qt::Orientation orientation, int section) const;
    bool choose(const QModelIndex &index, QItemSelectionModel::SelectionFlags what);
    bool leave(const QModelIndex &index, QItemSelectionModel::SelectionFlags what, int selected);
    void forgetAll();

    QAccessible::Id m_gone;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;  ///< they follow their rows when those move
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_headings; ///< by orientation and section; the corner under 0
};

QModelIndex Access::indexAt(int row, int column) const
{
    if (!model() || row < 0 || column < 0 || column >= columnCount())
        return {};
    const QTreeView *tree = foldingTree(view());
    QModelIndex index = model()->index(tree ? 0 : row, 0, view()->rootIndex());
    for (; tree && row > 0 && index.isValid(); --row)
        index = tree->indexBelow(index);
    return index.isValid() ? index.siblingAtColumn(column) : QModelIndex();
}

QAccessibleInterface *Access::cellOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    QAccessible::Id &id = m_cells[index];
    if (id == 0)
        id = keep(new CellAccess(view(), index, cellRole()));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *Access::heading(Qt::Orientation orientation, int section) const
{
    QAccessible::Id &id = m_headings[{int(orientation), section}];
    if (id == 0)
        id = keep(new HeadingAccess(view(), orientation, section));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *Access::child(int place) const
{
    if (place < 0 || place >= childCount())
        return nullptr;
    const int row = place / width() - headRows();
    const int column = place % width() - headColumns();
    if (row >= 0 && column >= 0)
        return cellAt(row, column);
    if (row < 0 && column < 0) {
        QAccessible::Id &id = m_headings[{0, 0}];
        if (id == 0)
            id = keep(new CornerAccess(view()));
        return QAccessible::accessibleInterface(id);
    }
    return row < 0 ? heading(Qt::Horizontal, column) : heading(Qt::Vertical, row);
}

int Access::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *cell = dynamic_cast<const CellAccess *>(child)) {
        const int row = cell->isValid() ? shownRow(view(), cell->index()) : -1;
        return row < 0 ? -1 : (row + headRows()) * width() + cell->index().column() + headColumns();
    }
    if (const auto *heading = dynamic_cast<const HeadingAccess *>(child)) {
        return heading->orientation() == Qt::Horizontal ? heading->section() + headColumns()
                                                        : (heading->section() + headRows()) * width();
    }
    return dynamic_cast<const CornerAccess *>(child) ? 0 : -1;
}

int Access::rowCount() const
{
    if (!model())
        return 0;
    const QTreeView *tree = foldingTree(view());
    if (!tree)
        return model()->rowCount(view()->rootIndex());
    int rows = 0;
    for (QModelIndex at = model()->index(0, 0, view()->rootIndex()); at.isValid(); at = tree->indexBelow(at))
        ++rows;
    return rows;
}

QList<QAccessibleInterface *> Access::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QModelIndexList selected = selection() ? selection()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex &index : selected)
        cells << cellOf(index);
    return cells;
}

QList<int> Access::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selection() ? selection()->selectedRows() : QModelIndexList();
    for (const QModelIndex &index : selected)
        rows << shownRow(view(), index);
    return rows;
}

QList<int> Access::selectedColumns() const
{
    QList<int> columns;
    const QModelIndexList selected = selection() ? selection()->selectedColumns() : QModelIndexList();
    for (const QModelIndex &index : selected)
        columns << index.column();
    return columns;
}

bool Access::choose(const QModelIndex &index, QItemSelectionModel::SelectionFlags what)
{
    const QAbstractItemView::SelectionMode mode = view() ? view()->selectionMode() : QAbstractItemView::NoSelection;
    if (!index.isValid() || !selection() || mode == QAbstractItemView::NoSelection)
        return false;
    const bool onlyOne = mode == QAbstractItemView::SingleSelection || mode == QAbstractItemView::ContiguousSelection;
    selection()->select(index, what | (onlyOne ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select));
    return true;
}

bool Access::leave(const QModelIndex &index, QItemSelectionModel::SelectionFlags what, int selected)
{
    const QAbstractItemView::SelectionMode mode = view() ? view()->selectionMode() : QAbstractItemView::NoSelection;
    const bool keepsOne = mode != QAbstractItemView::MultiSelection && mode != QAbstractItemView::ExtendedSelection;
    if (!index.isValid() || !selection() || (keepsOne && selected <= 1))
        return false;
    selection()->select(index, what | QItemSelectionModel::Deselect);
    return true;
}

void Access::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged)
        return;
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset) {
        forgetAll();
        return;
    }
    for (auto cell = m_cells.begin(); cell != m_cells.end();) {
        if (cell.key().isValid()) {
            ++cell;
        } else {
            QAccessible::deleteAccessibleInterface(cell.value());
            cell = m_cells.erase(cell);
        }
    }
}

void Access::forgetAll()
{
    for (QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    for (QAccessible::Id id : std::as_const(m_headings))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
    m_headings.clear();
}

QAccessibleInterface *accessibleItemView(const QString &, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    return view && !qobject_cast<QHeaderView *>(view) ? new Access(view) : nullptr;
}

}

void installItemViewAccess()
{
    QAccessible::installFactory(&accessibleItemView);
}

}
