#include "ui/batch/BatchTable.h"

#include "ui/batch/BatchModel.h"
#include "ui/common/PaddedDelegate.h"
#include "ui/common/QuietHeader.h"
#include "ui/common/StateIcon.h"
#include "ui/common/Tones.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyle>

namespace ui::batch {

using core::model::TrafficLight;

namespace {

/// A tick in the middle of its cell.
class TickDelegate : public common::PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        PaddedDelegate::paint(painter, option, index);
        const QStyle *style = option.widget->style();
        QStyleOptionViewItem box = option;
        const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                         style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
        box.state = index.flags() & Qt::ItemIsUserCheckable ? QStyle::State_Enabled : QStyle::State_None;
        box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        // Styles draw the box of an empty tick hardly visibly on a dark ground.
        if (common::isDark(option.palette)) {
            painter->setPen(common::secondaryText(option.palette));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.rect.adjusted(0, 0, -1, -1));
        }
    }

protected:
    /// Clicks and the space bar are the table's.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override { return false; }
};

/// The state with its shape before it.
class StateDelegate : public common::PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int size = option.fontMetrics.height() - 2;
        QStyleOptionViewItem text = option;
        text.rect.setLeft(option.rect.left() + size);
        // The cell's ground goes below the shape too.
        PaddedDelegate::paint(painter, option, index.model()->index(index.row(), BatchModel::Tick, index.parent()));
        PaddedDelegate::paint(painter, text, index);
        const QRect shape(option.rect.left() + common::QuietHeader::padding / 2, option.rect.center().y() - size / 2, size, size);
        const bool good = index.data(BatchModel::IsGoodRole).toBool();
        common::lightIcon(good ? TrafficLight::Green : TrafficLight::Yellow).paint(painter, shape);
    }
};

}

BatchTable::BatchTable(BatchModel &model, QWidget *parent) : QTreeView(parent), m_batch(model), m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("batchTable"));
    setAccessibleName(tr("Letters that can be made"));
    setHeader(new common::QuietHeader(this));
    setItemDelegate(new common::PaddedDelegate(this));
    setItemDelegateForColumn(BatchModel::Tick, new TickDelegate(this));
    setItemDelegateForColumn(BatchModel::State, new StateDelegate(this));
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(BatchModel::SortRole);
    setModel(m_sorted);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setUpColumns();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BatchModel::Tick)
            m_sorted->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
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
    header()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, digits] : {std::pair(BatchModel::Tick, 3), std::pair(BatchModel::Number, 12), std::pair(BatchModel::Title, 38),
                                         std::pair(BatchModel::Kind, 14), std::pair(BatchModel::NextReview, 22)})
        setColumnWidth(column, digit * digits + 2 * common::QuietHeader::padding);
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
