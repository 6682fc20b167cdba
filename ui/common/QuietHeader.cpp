#include "ui/common/QuietHeader.h"

#include "ui/common/Tones.h"

#include <QPainter>

namespace ui::common {
namespace {

constexpr int arrowWidth = 7;

void drawArrow(QPainter *painter, const QPointF &center, bool up)
{
    const qreal half = arrowWidth / 2.0;
    const qreal tip = up ? -2.0 : 2.0;
    painter->drawPolyline(QPolygonF{{center.x() - half, center.y() - tip}, {center.x(), center.y() + tip}, {center.x() + half, center.y() - tip}});
}

}

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

void QuietHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), hairline(palette()));
    painter.end();
    QHeaderView::paintEvent(event);
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setClipping(false);
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(palette()));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(sorted ? palette().color(QPalette::Text) : secondaryText(palette()));
    QRect text = rect.adjusted(padding, 0, -padding, 0);
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QString heading = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int width = fontMetrics().horizontalAdvance(heading);
    if (sorted) {
        // The arrow stands beside the word, on the side where there is room.
        painter->setRenderHint(QPainter::Antialiasing);
        const bool right = alignment & Qt::AlignRight;
        const int x = right ? text.right() - width - arrowWidth - 4 : text.left() + width + arrowWidth + 4;
        drawArrow(painter, QPointF(x, rect.center().y()), sortIndicatorOrder() == Qt::AscendingOrder);
    }
    if (sorted && !(alignment & Qt::AlignRight))
        text.adjust(0, 0, -2 * arrowWidth, 0);
    painter->drawText(text, int(alignment | Qt::AlignVCenter), fontMetrics().elidedText(heading, Qt::ElideRight, text.width()));
    painter->restore();
}

}
