#include "ui/resolutions/RowDelegate.h"

#include "ui/record/StateIcon.h"
#include "ui/resolutions/ResolutionListModel.h"
#include "ui/widgets/QuietHeader.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace ui::resolutions {
namespace {

constexpr int padding = widgets::QuietHeader::padding;
constexpr int accentWidth = 3;

/// How late something is, in the last column.
bool isLateDays(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount() - 1 && index.data(ResolutionListModel::LateRole).toBool();
}

bool isBold(const QModelIndex &index)
{
    return index.data(ResolutionListModel::StrongRole).toBool() || isLateDays(index);
}

}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QPalette &palette = option.palette;
    const bool selected = item.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    const bool current = view && view->currentIndex().row() == index.row();
    const bool active = item.state & QStyle::State_Active && item.widget && item.widget->hasFocus();

    QColor background = palette.color(QPalette::Base);
    if (selected)
        background = widgets::softSelection(palette, true);
    else if (item.state & QStyle::State_MouseOver)
        background = widgets::softHover(palette);
    painter->fillRect(item.rect, background);
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), widgets::hairline(palette));
    if (selected && index.column() == 0) {
        // Of several chosen ones it tells which one is shown below.
        const QColor accent = active && current ? palette.color(QPalette::Highlight) : widgets::secondaryText(palette);
        painter->fillRect(QRect(item.rect.topLeft(), QSize(accentWidth, item.rect.height())), accent);
    }

    // The rest is drawn by the style as an unselected item: its own selection would hide the state colours.
    item.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    item.backgroundBrush = Qt::NoBrush;
    item.rect.adjust(padding, 0, -padding, 0);
    item.font.setBold(isBold(index));
    if (isLateDays(index))
        item.palette.setColor(QPalette::Text, record::lightColor(core::model::TrafficLight::Red, palette));
    QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.font.setBold(isBold(index));
    item.fontMetrics = QFontMetrics(item.font);
    const QSize size = QStyledItemDelegate::sizeHint(item, index);
    return {size.width() + 2 * padding, rowHeight(option.fontMetrics)};
}

}
