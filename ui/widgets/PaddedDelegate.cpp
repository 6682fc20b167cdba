#include "ui/widgets/PaddedDelegate.h"

#include "ui/widgets/QuietHeader.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int side = 16;

bool hasTick(const QModelIndex &index)
{
    return (index.flags() & Qt::ItemIsUserCheckable) && index.data(Qt::CheckStateRole).isValid();
}

/// A box as wide as an icon or a tick, at the left of the room, which becomes narrower.
QRect leftBox(QRect &room)
{
    const QRect box(room.left(), room.center().y() - side / 2 + 1, side, side);
    room.setLeft(box.right() + 8);
    return box;
}

}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * QuietHeader::padding,
            option.fontMetrics.height() + 14};
}

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->fillRect(option.rect, selected ? softSelection(palette, true) : palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(palette));
    if (focused) {
        painter->setPen(palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    QRect text = option.rect.adjusted(QuietHeader::padding, 0, -QuietHeader::padding, 0);
    if (hasTick(index)) {
        QStyleOptionViewItem tick(option);
        tick.rect = leftBox(text);
        tick.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
        tick.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
        // Styles draw an empty box hardly visibly on a dark ground.
        if (isDark(palette)) {
            painter->setPen(secondaryText(palette));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(tick.rect.adjusted(0, 0, -1, -1));
        }
    }
    if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull())
        icon.paint(painter, leftBox(text));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

bool PaddedDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!hasTick(index) || !(index.flags() & Qt::ItemIsEnabled))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QRect room = option.rect.adjusted(QuietHeader::padding, 0, 0, 0);
        toggles = mouse->button() == Qt::LeftButton && leftBox(room).adjusted(-6, -6, 6, 6).contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}
