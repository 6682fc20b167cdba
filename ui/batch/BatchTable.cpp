#include "ui/batch/BatchTable.h"

#include "ui/batch/BatchModel.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/QuietList.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace ui::batch {

BatchTable::BatchTable(BatchModel &model, QWidget *parent)
    : QTreeView(parent), m_batch(model), m_sorted(new QSortFilterProxyModel(this))
{
    widgets::makeQuietList(*this, QStringLiteral("batchTable"), tr("Letters that can be made"));
    widgets::ListTools::of(*this)->setNumberColumn(BatchModel::Number);
    widgets::ListTools::of(*this)->setOpens();
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(BatchModel::SortRole);
    setModel(m_sorted);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUpColumns();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != BatchModel::Tick)
            open(index);
    });
}

void BatchTable::setUpColumns()
{
    setSortingEnabled(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
    widgets::setColumnWidths(*this, {{BatchModel::Tick, 3},
                                     {BatchModel::Number, 12},
                                     {BatchModel::Title, 38},
                                     {BatchModel::Kind, 14},
                                     {BatchModel::NextReview, 22}});
}

int BatchTable::currentRow() const
{
    return currentIndex().isValid() ? m_sorted->mapToSource(currentIndex()).row() : -1;
}

void BatchTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_batch.letter(m_sorted->mapToSource(index).row()).resolution);
}

/// All that is selected gets the tick that the current one has not.
void BatchTable::toggleSelected()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const auto tick = [this](const QModelIndex &index) { return m_sorted->index(index.row(), BatchModel::Tick); };
    const auto wanted = tick(current).data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows.append(current);
    for (const QModelIndex &row : rows)
        m_sorted->setData(tick(row), wanted, Qt::CheckStateRole);
}

void BatchTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleSelected();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void BatchTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

}
