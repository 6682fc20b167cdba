#pragma once

#include <QStyledItemDelegate>

namespace ui::resolutions {

/// Draws rows with room, a hairline below each, and a soft selection on which the state colours stay readable.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height of a row for the font.
    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 16; }
};

}
