#pragma once

#include <QStyledItemDelegate>

namespace ui::overview {

/// Draws a due date in one line: date, number, title, and at the right what is due.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, DateRole, LateRole, WhatRole, ReferenceRole, TitleRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
