#include "ui/widgets/ItemViewParts.h"

#include <QTableView>
#include <QTreeView>

namespace ui::widgets {

QHeaderView *headerOf(const QAbstractItemView *view, Qt::Orientation orientation)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

const QTreeView *foldingTree(const QAbstractItemView *view)
{
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && tree->rootIsDecorated() ? tree : nullptr;
}

int shownRow(const QAbstractItemView *view, const QModelIndex &index)
{
    if (!index.isValid())
        return -1;
    const QTreeView *tree = foldingTree(view);
    if (!tree)
        return index.row();
    int row = 0;
    const QModelIndex first = index.siblingAtColumn(0);
    for (QModelIndex at = tree->model()->index(0, 0, tree->rootIndex()); at.isValid();
         at = tree->indexBelow(at), ++row) {
        if (at == first)
            return row;
    }
    return -1;
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.invisible = !QRect(view()->mapToGlobal(QPoint(0, 0)), view()->size()).intersects(rect());
    state.selected = isSelected();
    state.focused = view()->currentIndex() == m_index;
    const QVariant check = m_index.data(Qt::CheckStateRole);
    const Qt::ItemFlags flags = m_index.flags();
    state.checked = check.toInt() == Qt::Checked;
    state.checkable = (flags & Qt::ItemIsUserCheckable) && check.isValid();
    if (flags & Qt::ItemIsSelectable) {
        state.selectable = state.focusable = true;
        state.multiSelectable = view()->selectionMode() == QAbstractItemView::MultiSelection;
        state.extSelectable = view()->selectionMode() == QAbstractItemView::ExtendedSelection;
    }
    if (const QTreeView *tree = foldingTree(view())) {
        state.expandable = view()->model()->hasChildren(m_index);
        state.expanded = tree->isExpanded(m_index);
    }
    return state;
}

QString CellAccess::text(QAccessible::Text what) const
{
    if (!isValid() || (what != QAccessible::Name && what != QAccessible::Description))
        return {};
    if (what == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    const QString name = m_index.data(Qt::AccessibleTextRole).toString();
    return name.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : name;
}

void CellAccess::doAction(const QString &name)
{
    QAccessibleTableInterface *table = isValid() && name == toggleAction() ? parent()->tableInterface() : nullptr;
    if (!table)
        return;
    const bool select = !isSelected();
    switch (view()->selectionBehavior()) {
    case QAbstractItemView::SelectRows:
        select ? table->selectRow(rowIndex()) : table->unselectRow(rowIndex());
        return;
    case QAbstractItemView::SelectColumns:
        select ? table->selectColumn(columnIndex()) : table->unselectColumn(columnIndex());
        return;
    case QAbstractItemView::SelectItems:
        const bool onlyOne = view()->selectionMode() == QAbstractItemView::SingleSelection;
        if (QItemSelectionModel *selection = view()->selectionModel();
            selection && view()->selectionMode() != QAbstractItemView::NoSelection)
            selection->select(m_index, onlyOne ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Toggle);
    }
}

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    if (!isValid() || !headerOf(view(), Qt::Horizontal))
        return {};
    return {parent()->child(m_index.column() + (headerOf(view(), Qt::Vertical) ? 1 : 0))};
}

QList<QAccessibleInterface *> CellAccess::rowHeaderCells() const
{
    if (!isValid() || !headerOf(view(), Qt::Vertical))
        return {};
    return {parent()->child((rowIndex() + 1) * (parent()->tableInterface()->columnCount() + 1))};
}

}
