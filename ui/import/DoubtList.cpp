#include "ui/import/DoubtList.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ui::import {

namespace {

enum Column { StateColumn, LineColumn, PlaceColumn, MessageColumn };

/// As high as the message needs in its column: a tree asks for the height of a line that is never broken.
class MessageDelegate : public QStyledItemDelegate
{
public:
    explicit MessageDelegate(QTreeWidget *tree) : QStyledItemDelegate(tree), m_tree(*tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem broken = option;
        initStyleOption(&broken, index);
        broken.features |= QStyleOptionViewItem::WrapText;
        broken.rect = QRect(0, 0, m_tree.columnWidth(MessageColumn), 1); // a valid one, else it is not broken
        return m_tree.style()->sizeFromContents(QStyle::CT_ItemViewItem, &broken, {}, &m_tree);
    }

private:
    const QTreeWidget &m_tree;
};

}

DoubtList::DoubtList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("importDoubts"));
    setAccessibleName(tr("Doubts"));
    setHeaderLabels({tr("State"), tr("Line"), tr("Field"), tr("What to look at")});
    setRootIsDecorated(false);
    setWordWrap(true);
    setItemDelegateForColumn(MessageColumn, new MessageDelegate(this));
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    const auto choose = [this](QTreeWidgetItem *item) {
        if (item)
            Q_EMIT chosen(m_doubts[size_t(indexOfTopLevelItem(item))]);
    };
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        showState(item);
        Q_EMIT openCountChanged(openCount());
    });
}

void DoubtList::setDoubts(const std::vector<Doubt> &doubts)
{
    const QSignalBlocker quiet(this);
    m_doubts = doubts;
    clear();
    for (const Doubt &doubt : doubts) {
        auto *item = new QTreeWidgetItem(this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(StateColumn, Qt::Unchecked);
        item->setText(LineColumn, doubt.line > 0 ? QString::number(doubt.line) : QString());
        item->setTextAlignment(LineColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(PlaceColumn, doubt.place);
        item->setText(MessageColumn, doubt.message);
        item->setToolTip(MessageColumn, doubt.message.toHtmlEscaped());
        showState(item);
    }
    for (Column column : {StateColumn, LineColumn, PlaceColumn})
        resizeColumnToContents(column);
}

void DoubtList::settle(const QString &field)
{
    for (size_t i = 0; i < m_doubts.size(); ++i) {
        if (m_doubts[i].field == field || m_doubts[i].field.startsWith(field + u'['))
            topLevelItem(int(i))->setCheckState(StateColumn, Qt::Checked);
    }
}

int DoubtList::openCount() const
{
    return topLevelItemCount() - int(settled().size());
}

std::set<int> DoubtList::settled() const
{
    std::set<int> indices;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->checkState(StateColumn) == Qt::Checked)
            indices.insert(i);
    }
    return indices;
}

void DoubtList::setSettled(const std::set<int> &indices)
{
    for (int i : indices) {
        if (i < topLevelItemCount())
            topLevelItem(i)->setCheckState(StateColumn, Qt::Checked);
    }
}

void DoubtList::showState(QTreeWidgetItem *item)
{
    const QSignalBlocker quiet(this);
    const bool done = item->checkState(StateColumn) == Qt::Checked;
    item->setText(StateColumn, done ? tr("seen") : tr("open"));
    for (Column column : {LineColumn, PlaceColumn, MessageColumn}) {
        if (done)
            item->setForeground(column, palette().color(QPalette::PlaceholderText));
        else
            item->setData(column, Qt::ForegroundRole, {});
    }
}

}
