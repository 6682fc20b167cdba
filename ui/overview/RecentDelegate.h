#pragma once

#include <QStyledItemDelegate>

namespace ui::overview {

/// Draws a change in two lines: what was done to which resolution, below it when and by whom.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, WhoRole, WhatRole, WhereRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
