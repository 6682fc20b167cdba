#include "ui/overview/CourseChart.h"

#include "core/model/ResolutionState.h"
#include "ui/record/StateIcon.h"
#include "ui/widgets/Tones.h"

#include <QLocale>
#include <QPainter>

namespace ui::overview {

using core::model::TrafficLight;
using core::store::CourseMonth;

namespace {

QString monthName(QDate month)
{
    return QLocale(QLocale::German).toString(month, QStringLiteral("MMMM yyyy"));
}

template <class Number>
int highest(const std::vector<CourseMonth> &course, Number number)
{
    int most = 1;
    for (const CourseMonth &month : course)
        most = std::max(most, number(month));
    return most;
}

}

CourseChart::CourseChart(QWidget *parent)
    : Chart(QStringLiteral("courseChart"), tr("Course of the last two years"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CourseChart::setCourse(std::vector<CourseMonth> course)
{
    m_course = std::move(course);
    renew();
}

QRectF CourseChart::lineRoom() const
{
    const int left = fontMetrics().horizontalAdvance(QLocale().toString(highest(m_course, [](const CourseMonth &m) {
        return m.open;
    }))) + 8;
    const int top = 2 * fontMetrics().height() + 8;
    const int below = fontMetrics().height() + 6;
    return QRectF(left, top, width() - left - 4, (height() - top - below) * 0.6);
}

QRectF CourseChart::barRoom() const
{
    const QRectF line = lineRoom();
    const int below = fontMetrics().height() + 6;
    return QRectF(line.left(), line.bottom() + 8, line.width(), height() - below - line.bottom() - 8);
}

qreal CourseChart::monthWidth() const
{
    return lineRoom().width() / qreal(std::max<size_t>(m_course.size(), 1));
}

std::vector<Chart::Part> CourseChart::parts() const
{
    std::vector<Part> all;
    const QRectF room = lineRoom().united(barRoom());
    for (size_t i = 0; i < m_course.size(); ++i) {
        const CourseMonth &month = m_course[i];
        QString told = tr("%1: %2 under control, %3 decided, %4 closed")
                           .arg(monthName(month.month), QLocale().toString(month.open),
                                QLocale().toString(month.decided), QLocale().toString(month.closed));
        if (month.reopened > 0)
            told = tr("%1, %2 opened again").arg(told, QLocale().toString(month.reopened));
        all.push_back({QRectF(room.left() + qreal(i) * monthWidth(), room.top(), monthWidth(), room.height()), told});
    }
    return all;
}

void CourseChart::draw(QPainter &painter) const
{
    if (m_course.empty())
        return;
    drawLegend(painter);
    drawLine(painter);
    drawBars(painter);
    drawMonths(painter);
}

void CourseChart::drawLegend(QPainter &painter) const
{
    struct Entry {
        QString name;
        QColor color;
        int shape; ///< line, full box, hatched box
    };
    const Entry entries[] = {
        {tr("under control"), widgets::accentText(palette()), 0},
        {tr("decided in the month"), record::lightColor(TrafficLight::Yellow, palette()), 2},
        {tr("closed in the month"), record::lightColor(TrafficLight::Green, palette()), 1},
    };
    QPointF at(0, 0);
    for (const Entry &entry : entries) {
        const int needed = 24 + fontMetrics().horizontalAdvance(entry.name) + 16;
        if (at.x() > 0 && at.x() + needed > width() + 16)
            at = {0, at.y() + fontMetrics().height()};
        const QRectF box(at.x(), at.y() + (fontMetrics().height() - 10) / 2.0, 18, 10);
        if (entry.shape == 0) {
            painter.setPen(QPen(entry.color, 2));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        } else {
            painter.setPen(QPen(entry.color, 1));
            painter.setBrush(QBrush(entry.color, entry.shape == 1 ? Qt::SolidPattern : Qt::BDiagPattern));
            painter.drawRect(box.adjusted(4, 0, -4, 0));
        }
        painter.setPen(widgets::secondaryText(palette()));
        painter.drawText(QPointF(at.x() + 24, at.y() + fontMetrics().ascent()), entry.name);
        at.rx() += needed;
    }
}

void CourseChart::drawLine(QPainter &painter) const
{
    const QRectF room = lineRoom();
    const int most = highest(m_course, [](const CourseMonth &m) { return m.open; });
    QPolygonF line;
    for (size_t i = 0; i < m_course.size(); ++i)
        line << QPointF(room.left() + (qreal(i) + 0.5) * monthWidth(),
                        room.bottom() - room.height() * m_course[i].open / most);
    for (const int mark : {0, most}) {
        const qreal y = room.bottom() - room.height() * mark / most;
        painter.setPen(widgets::hairline(palette()));
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        painter.setPen(widgets::secondaryText(palette()));
        painter.drawText(QRectF(0, y - fontMetrics().height() / 2.0, room.left() - 6, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(mark));
    }
    QPolygonF area = line;
    area << QPointF(line.back().x(), room.bottom()) << QPointF(line.front().x(), room.bottom());
    QColor light = widgets::accentText(palette());
    light.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(widgets::accentText(palette()), 2));
    painter.drawPolyline(line);
}

void CourseChart::drawBars(QPainter &painter) const
{
    const QRectF room = barRoom();
    const int most = highest(m_course, [](const CourseMonth &m) { return std::max(m.decided, m.closed); });
    const qreal side = std::min(monthWidth() * 0.36, 9.0);
    const auto bar = [&](qreal middle, int value, TrafficLight light, Qt::BrushStyle pattern) {
        if (value == 0)
            return;
        const QColor color = record::lightColor(light, palette());
        const qreal height = std::max(2.0, room.height() * value / most);
        painter.setPen(QPen(color, 1));
        painter.setBrush(QBrush(color, pattern));
        painter.drawRect(QRectF(middle - side / 2, room.bottom() - height, side, height));
    };
    for (size_t i = 0; i < m_course.size(); ++i) {
        const qreal middle = room.left() + (qreal(i) + 0.5) * monthWidth();
        bar(middle - side * 0.6, m_course[i].decided, TrafficLight::Yellow, Qt::BDiagPattern);
        bar(middle + side * 0.6, m_course[i].closed, TrafficLight::Green, Qt::SolidPattern);
    }
    painter.setPen(widgets::hairline(palette()));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
}

/// Half a year apart, so that they never meet.
void CourseChart::drawMonths(QPainter &painter) const
{
    const QRectF room = barRoom();
    painter.setPen(widgets::secondaryText(palette()));
    for (size_t i = 0; i < m_course.size(); ++i) {
        const QDate month = m_course[i].month;
        if (month.month() != 1 && month.month() != 7)
            continue;
        const QString text = QLocale(QLocale::German).toString(month, QStringLiteral("MM/yyyy"));
        const qreal at = room.left() + (qreal(i) + 0.5) * monthWidth();
        const qreal textWidth = fontMetrics().horizontalAdvance(text);
        const qreal left = std::clamp(at - textWidth / 2, room.left(), std::max(room.left(), room.right() - textWidth));
        painter.drawText(QPointF(left, room.bottom() + fontMetrics().ascent() + 5), text);
    }
}

}
