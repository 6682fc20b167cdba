#pragma once

#include "ui/reminders/ReminderRow.h"

#include <QStyledItemDelegate>

class QListWidgetItem;

namespace ui::reminders {

/// Draws a reminder in two lines: date and note, below it what it is about.
class ReminderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Gives an item what the delegate draws.
void fillItem(QListWidgetItem &item, const ReminderRow &row, QDate today);

}
