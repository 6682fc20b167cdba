#include "ui/overview/RecentDelegate.h"

#include "ui/widgets/Tones.h"

#include <QPainter>

namespace ui::overview {
namespace {

constexpr int padding = 10;
constexpr int between = 2;
constexpr int around = 6;

}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    const QColor background = selected && focused                      ? widgets::softSelection(palette, true)
                              : option.state & QStyle::State_MouseOver ? widgets::softHover(palette)
                                                                       : palette.color(QPalette::Base);
    painter->save();
    painter->fillRect(option.rect, background);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      widgets::hairline(palette));
    const int height = option.fontMetrics.height();
    QRect line(option.rect.left() + padding, option.rect.top() + around, option.rect.width() - 2 * padding, height);
    const auto draw = [&](const QString &text, const QColor &color) {
        painter->setFont(option.font);
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height + between);
    };
    draw(index.data(WhatRole).toString(), palette.color(QPalette::Text));
    const QString where = index.data(WhereRole).toString();
    const QString who = index.data(WhoRole).toString();
    draw(where.isEmpty() ? who : who + QStringLiteral(" · ") + where, widgets::secondaryText(palette));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {260, 2 * option.fontMetrics.height() + between + 2 * around};
}

}
