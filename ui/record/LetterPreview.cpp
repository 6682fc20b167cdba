#include "ui/record/LetterPreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui::record {

using core::letter::LetterPages;

LetterPreview::LetterPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("letterPreview"));
    setAccessibleName(tr("Letter preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // Always there: a scroll bar that comes and goes with the width would make the fitted width flicker.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setAccessibleName(tr("Scroll the letter"));
    horizontalScrollBar()->setAccessibleName(tr("Scroll the letter sideways"));
    viewport()->setBackgroundRole(QPalette::Window);
}

void LetterPreview::setPages(LetterPages pages)
{
    m_pages = std::move(pages);
    updateScrollBars();
    viewport()->update();
    Q_EMIT viewChanged();
}

int LetterPreview::currentPage() const
{
    const double middle = viewport()->height() / 2.0;
    for (int page = 0; page < m_pages.count(); ++page) {
        if (sheet(page).bottom() + gap / 2.0 > middle)
            return page;
    }
    return std::max(0, m_pages.count() - 1);
}

void LetterPreview::setZoom(double zoom)
{
    m_fitsWidth = false;
    applyZoom(zoom);
}

void LetterPreview::fitWidth()
{
    m_fitsWidth = true;
    const double widthAtFull = LetterPages::sizeMm().width() * logicalDpiX() / 25.4;
    applyZoom((viewport()->width() - 2.0 * gap) / widthAtFull);
}

void LetterPreview::showPage(int page)
{
    const int current = verticalScrollBar()->value();
    verticalScrollBar()->setValue(current + int(std::round(sheet(page).top())) - gap);
}

void LetterPreview::applyZoom(double zoom)
{
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    if (!qFuzzyCompare(bounded, m_zoom)) {
        // The line in the middle of the view stays there; the top of the letter stays the top.
        const bool atTop = verticalScrollBar()->value() == 0;
        const double middle = (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_zoom;
        m_zoom = bounded;
        updateScrollBars();
        verticalScrollBar()->setValue(atTop ? 0 : int(std::round(middle * m_zoom - viewport()->height() / 2.0)));
        viewport()->update();
    }
    Q_EMIT viewChanged();
}

double LetterPreview::pixelsPerMm() const
{
    return m_zoom * logicalDpiX() / 25.4;
}

QSizeF LetterPreview::sheetSize() const
{
    return LetterPages::sizeMm() * pixelsPerMm();
}

QRectF LetterPreview::sheet(int page) const
{
    const QSizeF size = sheetSize();
    const double left =
        std::max(double(gap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double top = gap + page * (size.height() + gap) - verticalScrollBar()->value();
    return {QPointF(std::round(left), std::round(top)), size};
}

void LetterPreview::updateScrollBars()
{
    const QSizeF size = sheetSize();
    const int height = int(std::ceil(m_pages.count() * (size.height() + gap))) + gap;
    const int width = int(std::ceil(size.width())) + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, m_fitsWidth ? 0 : std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void LetterPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = pixelsPerMm();
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRectF paper = sheet(page);
        if (!paper.intersects(event->rect()))
            continue;
        // Paper is white under any palette: this is what the printer will show.
        painter.fillRect(paper, Qt::white);
        painter.setPen(QPen(palette().color(QPalette::Mid), 0));
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        m_pages.paint(painter, page);
        painter.restore();
    }
}

void LetterPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    updateScrollBars();
}

void LetterPreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120;
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch));
    event->accept();
}

void LetterPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        setZoom(1);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LetterPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

}
