#include "ui/widgets/FlowLayout.h"

#include <QWidget>
#include <algorithm>

namespace ui::widgets {
namespace {

QSize grownBy(const QMargins &margins, const QSize &size)
{
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

}

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.isNull() ? 0 : spacing()) + hint.width(), std::max(size.height(), hint.height())};
    }
    return grownBy(contentsMargins(), size).expandedTo(minimumSize());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return place(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return grownBy(contentsMargins(), size);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::place(const QRect &room, bool apply) const
{
    int y = room.y();
    for (size_t first = 0; first < m_items.size();) {
        const Row row = rowFrom(first, room.width());
        y += y > room.y() && row.height > 0 ? spacing() / 2 : 0;
        int x = room.x();
        for (size_t i = first; apply && i < row.end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize size = sizeOf(*m_items[i], room.width());
            m_items[i]->setGeometry({QPoint(x, y + (row.height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += row.height;
        first = row.end;
    }
    return y - room.y();
}

FlowLayout::Row FlowLayout::rowFrom(size_t first, int width) const
{
    Row row{first, 0};
    int x = 0;
    for (; row.end < m_items.size(); ++row.end) {
        if (m_items[row.end]->isEmpty())
            continue;
        const QSize size = sizeOf(*m_items[row.end], width);
        if (x > 0 && x + size.width() > width)
            break;
        x += size.width() + spacing();
        row.height = qMax(row.height, size.height());
    }
    return row;
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int width)
{
    return item.sizeHint().boundedTo({qMax(width, 1), QWIDGETSIZE_MAX});
}

}
