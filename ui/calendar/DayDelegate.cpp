#include "ui/calendar/DayDelegate.h"

#include "ui/calendar/MonthGrid.h"
#include "ui/record/StateIcon.h"
#include "ui/widgets/Tones.h"

#include <QIcon>
#include <QPainter>

namespace ui::calendar {

using core::model::TrafficLight;

namespace {

constexpr int iconSide = 11;

}

DayDelegate::DayDelegate(MonthGrid &grid) : QStyledItemDelegate(&grid), m_grid(grid)
{
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Day *day = m_grid.dayAt(index.row(), index.column());
    if (!day)
        return;
    const QPalette &palette = option.palette;
    const bool current = day->date == m_grid.currentDay();
    const QRect cell = option.rect;
    painter->save();
    painter->fillRect(cell, day->working ? palette.color(QPalette::Base) : palette.color(QPalette::Window));
    if (day->date == m_grid.dropDay())
        painter->fillRect(cell, widgets::softSelection(palette, true));
    painter->setPen(widgets::hairline(palette));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());
    if (current) {
        painter->setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), m_grid.hasFocus() ? 2 : 1));
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
    paintHead(*painter, option, *day);
    paintEntries(*painter, option, *day);
    painter->restore();
}

void DayDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const Day &day) const
{
    const QPalette &palette = option.palette;
    const bool today = day.date == m_grid.today();
    QFont font = option.font;
    font.setBold(today);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QString number = QString::number(day.date.day());
    QRect box(option.rect.left() + 5, option.rect.top() + 4, metrics.horizontalAdvance(number) + 8, metrics.height());
    if (today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Active, QPalette::Highlight));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(palette.color(QPalette::Active, QPalette::HighlightedText));
    } else {
        painter.setPen(day.date.month() == m_grid.month().month() ? palette.color(QPalette::Text)
                                                                  : widgets::secondaryText(palette));
    }
    painter.drawText(box, Qt::AlignCenter, number);
    painter.setFont(widgets::captionFont(m_grid));
    painter.setPen(widgets::secondaryText(palette));
    const QRect name(box.right() + 6, box.top(), option.rect.right() - box.right() - 10, box.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(day.name, Qt::ElideRight, name.width()));
}

void DayDelegate::paintEntries(QPainter &painter, const QStyleOptionViewItem &option, const Day &day) const
{
    const QPalette &palette = option.palette;
    const MonthGrid::Lines lines = m_grid.linesOf(option.rect, day);
    painter.setFont(option.font);
    QRect line(option.rect.left() + 5, lines.top, option.rect.width() - 6, lines.height);
    for (int i = 0; i < lines.shown; ++i, line.translate(0, lines.height)) {
        const Entry &item = day.items[size_t(i)];
        const bool late = item.on < m_grid.today();
        iconOf(item, m_grid.today())
            .paint(&painter, QRect(line.left(), line.center().y() - iconSide / 2, iconSide, iconSide));
        painter.setPen(late ? record::lightColor(TrafficLight::Red, palette) : palette.color(QPalette::Text));
        const QRect room = line.adjusted(iconSide + 4, 0, 0, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         option.fontMetrics.elidedText(shortTextOf(item), Qt::ElideRight, room.width()));
    }
    if (lines.more > 0) {
        painter.setPen(widgets::accentText(palette));
        const QString more = lines.shown > 0 ? MonthGrid::tr("+%n more", nullptr, lines.more)
                                             : MonthGrid::tr("%n date(s)", nullptr, lines.more);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         option.fontMetrics.elidedText(more, Qt::ElideRight, line.width()));
    }
}

}
