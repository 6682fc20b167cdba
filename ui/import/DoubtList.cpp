#include "ui/import/DoubtList.h"

#include "ui/widgets/ListTools.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui::import {

namespace {

enum Column { StateColumn, LineColumn, PlaceColumn, SuggestionColumn, MessageColumn };

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
    setHeaderLabels({tr("State"), tr("Line"), tr("Field"), tr("Suggestion"), tr("What to look at")});
    setRootIsDecorated(false);
    setWordWrap(true);
    setItemDelegateForColumn(MessageColumn, new MessageDelegate(this));
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    auto *tools = new widgets::ListTools(*this, PlaceColumn);
    tools->setOpens();
    tools->setColumnsStay(); // suggestions come and go
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT chosen(indexOfTopLevelItem(item)); });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        const int index = indexOfTopLevelItem(item);
        const bool takes = column == SuggestionColumn && !item->text(SuggestionColumn).isEmpty();
        takes ? Q_EMIT suggestionTaken(index) : Q_EMIT chosen(index);
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT ticked(indexOfTopLevelItem(item), item->checkState(StateColumn) == Qt::Checked);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT currentDoubtChanged(currentDoubt()); });
}

void DoubtList::setDoubts(const std::vector<Doubt> &doubts)
{
    const QSignalBlocker quiet(this);
    const bool anew =
        !std::equal(doubts.begin(), doubts.end(), m_doubts.begin(), m_doubts.end(),
                    [](const Doubt &a, const Doubt &b) { return a.message == b.message && a.line == b.line; });
    m_doubts = doubts;
    if (anew) {
        clear();
        for (size_t i = 0; i < doubts.size(); ++i) {
            auto *item = new QTreeWidgetItem(this);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setTextAlignment(LineColumn, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        showDoubt(i);
    if (!anew)
        return;
    for (Column column : {StateColumn, LineColumn, PlaceColumn, SuggestionColumn})
        resizeColumnToContents(column);
    setColumnHidden(SuggestionColumn, std::none_of(doubts.begin(), doubts.end(),
                                                   [](const Doubt &doubt) { return !doubt.suggestion.isEmpty(); }));
}

int DoubtList::currentDoubt() const
{
    return currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
}

void DoubtList::goToNextOpen()
{
    const int count = topLevelItemCount();
    for (int step = 1; step <= count; ++step) {
        const int index = (currentDoubt() + step) % count;
        if (!m_doubts[size_t(index)].settled) {
            setCurrentItem(topLevelItem(index));
            return;
        }
    }
}

void DoubtList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Insert || currentDoubt() < 0) {
        QTreeWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT suggestionTaken(currentDoubt());
}

void DoubtList::showDoubt(int index)
{
    const Doubt &doubt = m_doubts[size_t(index)];
    QTreeWidgetItem *item = topLevelItem(index);
    item->setCheckState(StateColumn, doubt.settled ? Qt::Checked : Qt::Unchecked);
    item->setText(StateColumn, doubt.settled ? tr("seen") : tr("open"));
    item->setText(LineColumn, doubt.line > 0 ? QString::number(doubt.line) : QString());
    item->setText(PlaceColumn, doubt.place);
    item->setText(MessageColumn, doubt.message);
    item->setToolTip(MessageColumn, doubt.message.toHtmlEscaped());
    item->setText(SuggestionColumn, doubt.settled ? QString() : doubt.suggestion);
    item->setToolTip(SuggestionColumn, doubt.settled || doubt.suggestion.isEmpty()
                                           ? QString()
                                           : tr("Take “%1” (Ins)").arg(doubt.suggestion.toHtmlEscaped()));
    QFont link = font();
    link.setUnderline(true);
    item->setFont(SuggestionColumn, link);
    for (Column column : {LineColumn, PlaceColumn, MessageColumn}) {
        if (doubt.settled)
            item->setForeground(column, palette().color(QPalette::PlaceholderText));
        else
            item->setData(column, Qt::ForegroundRole, {});
    }
    if (!doubt.settled)
        item->setForeground(SuggestionColumn, palette().color(QPalette::Link));
}

}
