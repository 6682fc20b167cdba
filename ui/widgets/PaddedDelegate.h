#pragma once

#include <QStyledItemDelegate>

namespace ui::widgets {

/// Cells with room at the sides, a hairline below, and a soft selection; with the tick and the icon of the model before
/// the text, which is edited in place.
class PaddedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

}
