#include "ui/tracking/TickList.h"

#include "ui/widgets/ListTools.h"
#include "ui/widgets/QuietList.h"

namespace ui::tracking {

TickList::TickList(const QString &name, const QString &accessibleName, const QStringList &headings, QWidget *parent)
    : QTreeWidget(parent)
{
    widgets::makeQuietList(*this, name, accessibleName);
    setHeaderLabels(headings);
    widgets::ListTools::of(*this)->setOpens();
    connect(this, &QTreeWidget::itemChanged, this, &TickList::ticksChanged);
}

void TickList::setRows(const std::vector<QStringList> &rows)
{
    const int chosen = indexOfTopLevelItem(currentItem());
    {
        const QSignalBlocker quiet(this);
        clear();
        QList<QTreeWidgetItem *> items;
        for (const QStringList &texts : rows) {
            auto *row = new QTreeWidgetItem(texts);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                          Qt::ItemNeverHasChildren);
            row->setCheckState(0, Qt::Checked);
            items.push_back(row);
        }
        addTopLevelItems(items);
    }
    if (!rows.empty())
        setCurrentItem(topLevelItem(std::clamp(chosen, 0, int(rows.size()) - 1)));
    Q_EMIT ticksChanged();
}

void TickList::setAllTicks(bool on)
{
    {
        const QSignalBlocker quiet(this);
        for (int i = 0; i < topLevelItemCount(); ++i)
            topLevelItem(i)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
    Q_EMIT ticksChanged();
}

std::vector<size_t> TickList::ticked() const
{
    std::vector<size_t> rows;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->checkState(0) == Qt::Checked)
            rows.push_back(size_t(i));
    }
    return rows;
}

std::optional<size_t> TickList::currentRow() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 ? std::nullopt : std::optional(size_t(row));
}

}
