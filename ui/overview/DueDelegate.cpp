#include "ui/overview/DueDelegate.h"

#include "core/base/Dates.h"
#include "ui/record/StateIcon.h"
#include "ui/widgets/Tones.h"

#include <QPainter>

namespace ui::overview {

using core::model::TrafficLight;

namespace {

constexpr int padding = 10;
constexpr int iconSide = 16;
constexpr int gap = 14;

/// The last column is as wide as what stands in it; the title gets the rest.
int widestWhat(const QAbstractItemModel &model, const QFontMetrics &metrics)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest =
            qMax(widest, metrics.horizontalAdvance(model.index(row, 0).data(DueDelegate::WhatRole).toString()) + 1);
    return widest;
}

}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    const bool late = index.data(LateRole).toBool();
    const QColor background = selected && focused                      ? widgets::softSelection(palette, true)
                              : option.state & QStyle::State_MouseOver ? widgets::softHover(palette)
                                                                       : palette.color(QPalette::Base);
    painter->fillRect(option.rect, background);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      widgets::hairline(palette));

    QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
    record::lightIcon(late ? TrafficLight::Red : TrafficLight::Yellow)
        .paint(painter, QRect(cell.left(), cell.center().y() - iconSide / 2 + 1, iconSide, iconSide));
    cell.setLeft(cell.left() + iconSide + 8);
    const auto draw = [&](const QString &text, int width, bool strong, const QColor &color) {
        QFont font = option.font;
        font.setBold(strong);
        painter->setFont(font);
        painter->setPen(color);
        const QRect part(cell.left(), cell.top(), width, cell.height());
        painter->drawText(part, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
        cell.setLeft(cell.left() + width + gap);
    };
    painter->save();
    const int character = option.fontMetrics.averageCharWidth();
    draw(core::base::shortGermanDate(index.data(DateRole).toDate()), 13 * character, late,
         late ? record::lightColor(TrafficLight::Red, palette) : palette.color(QPalette::Text));
    draw(index.data(ReferenceRole).toString(), 15 * character, true, palette.color(QPalette::Text));
    const int whatWidth = qMin(widestWhat(*index.model(), option.fontMetrics), cell.width() / 2);
    draw(index.data(TitleRole).toString(), cell.width() - whatWidth - gap, false, palette.color(QPalette::Text));
    draw(index.data(WhatRole).toString(), whatWidth, false, widgets::secondaryText(palette));
    painter->restore();
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, option.fontMetrics.height() + 14};
}

}
