#include "ui/overview/BarChart.h"

#include "ui/widgets/Tones.h"

#include <QLocale>
#include <QPainter>
#include <numeric>

namespace ui::overview {
namespace {

constexpr int gap = 10;
constexpr int swatch = 12;

int sumOf(const BarChart::Bar &bar)
{
    return std::accumulate(bar.values.begin(), bar.values.end(), 0);
}

}

BarChart::BarChart(const QString &objectName, const QString &accessibleName, std::vector<Series> series,
                   QWidget *parent)
    : Chart(objectName, accessibleName, parent), m_series(std::move(series))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    renew();
}

int BarChart::rowHeight() const
{
    return fontMetrics().height() + 12;
}

int BarChart::legendHeight() const
{
    return m_series.size() > 1 ? fontMetrics().height() + 10 : 0;
}

int BarChart::labelWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label));
    return std::min(widest, width() / 3);
}

QSize BarChart::sizeHint() const
{
    return {320, legendHeight() + rowHeight() * int(std::max<size_t>(m_bars.size(), 1)) + 4};
}

QSize BarChart::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

std::vector<BarChart::Segment> BarChart::segments() const
{
    int highest = 1;
    for (const Bar &bar : m_bars)
        highest = std::max(highest, sumOf(bar));
    const int left = labelWidth() + gap;
    const int room = width() - left - gap - fontMetrics().horizontalAdvance(QLocale().toString(highest)) - 4;
    const qreal unit = std::max(0.0, qreal(room) / highest);
    std::vector<Segment> all;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        qreal at = left;
        for (size_t series = 0; series < m_series.size(); ++series) {
            const int value = m_bars[i].values[series];
            if (value == 0)
                continue;
            const QRectF area(at, legendHeight() + qreal(i) * rowHeight() + 5, std::max(3.0, value * unit),
                              rowHeight() - 10);
            all.push_back({int(i), int(series), area});
            at = area.right();
        }
    }
    return all;
}

std::vector<Chart::Part> BarChart::parts() const
{
    std::vector<Part> all;
    for (const Segment &segment : segments()) {
        const Bar &bar = m_bars[size_t(segment.bar)];
        const QString number = QLocale().toString(bar.values[size_t(segment.series)]);
        all.push_back(
            {segment.area, QStringLiteral("%1, %2: %3").arg(bar.name, m_series[size_t(segment.series)].name, number)});
    }
    return all;
}

void BarChart::openPart(int part)
{
    const Segment segment = segments()[size_t(part)];
    Q_EMIT activated(segment.bar, segment.series);
}

void BarChart::fill(QPainter &painter, const QRectF &area, const Series &series) const
{
    const QColor color = series.color(palette());
    painter.setPen(Qt::NoPen);
    QColor below = color;
    below.setAlphaF(series.pattern == Qt::SolidPattern ? 1.0F : 0.35F);
    painter.setBrush(below);
    painter.drawRect(area);
    if (series.pattern != Qt::SolidPattern) {
        painter.setBrush(QBrush(color, series.pattern));
        painter.drawRect(area);
    }
}

void BarChart::drawLegend(QPainter &painter) const
{
    int at = 0;
    for (const Series &series : m_series) {
        fill(painter, QRectF(at, (fontMetrics().height() - swatch) / 2.0 + 1, swatch, swatch), series);
        at += swatch + 6;
        painter.setPen(widgets::secondaryText(palette()));
        painter.drawText(QPointF(at, fontMetrics().ascent() + 1), series.name);
        at += fontMetrics().horizontalAdvance(series.name) + 18;
    }
}

void BarChart::draw(QPainter &painter) const
{
    if (legendHeight() > 0)
        drawLegend(painter);
    std::vector<qreal> ends(m_bars.size(), labelWidth() + gap);
    for (const Segment &segment : segments()) {
        const Series &series = m_series[size_t(segment.series)];
        fill(painter, segment.area.adjusted(0, 0, -1, 0), series);
        ends[size_t(segment.bar)] = segment.area.right();
    }
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF row(0, legendHeight() + qreal(i) * rowHeight(), width(), rowHeight());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(row.adjusted(0, 0, labelWidth() - width(), 0), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_bars[i].label, Qt::ElideRight, labelWidth()));
        painter.setPen(widgets::secondaryText(palette()));
        painter.drawText(row.adjusted(ends[i] + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().toString(sumOf(m_bars[i])));
    }
}

}
