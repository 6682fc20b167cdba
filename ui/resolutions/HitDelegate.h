#pragma once

#include <QStyledItemDelegate>

namespace ui::resolutions {

/// Draws a hit in two lines: number and title, then the place and the sentence with the words found marked.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
