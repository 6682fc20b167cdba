#include "ui/record/StateIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui::record {

using core::model::ClauseStatus;
using core::model::TrafficLight;

namespace {

/// Draws at any size and scale, in the colours of the palette of the moment.
class LightEngine : public QIconEngine
{
public:
    explicit LightEngine(TrafficLight light) : m_light(light) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height()) * 0.7;
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        const QColor color = lightColor(m_light, QGuiApplication::palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        switch (m_light) {
        case TrafficLight::Green:
            painter->drawEllipse(box);
            break;
        case TrafficLight::Yellow:
            painter->drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
            break;
        case TrafficLight::Red:
            painter->drawRect(box);
            break;
        case TrafficLight::None:
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color, side / 7));
            painter->drawEllipse(box.adjusted(side / 14, side / 14, -side / 14, -side / 14));
            break;
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LightEngine(m_light); }

private:
    TrafficLight m_light;
};

}

QColor lightColor(TrafficLight light, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (light) {
    case TrafficLight::Green:
        return dark ? QColor(0x4c, 0xb0, 0x6c) : QColor(0x22, 0x80, 0x46);
    case TrafficLight::Yellow:
        return dark ? QColor(0xe0, 0xa8, 0x2e) : QColor(0xb8, 0x7a, 0x00);
    case TrafficLight::Red:
        return dark ? QColor(0xff, 0x70, 0x70) : QColor(0xc0, 0x22, 0x22);
    case TrafficLight::None:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QIcon lightIcon(TrafficLight light)
{
    return QIcon(new LightEngine(light));
}

TrafficLight lightOf(ClauseStatus status, bool late)
{
    if (core::model::isSettled(status))
        return TrafficLight::Green;
    if (late || status == ClauseStatus::CancellationProposed)
        return TrafficLight::Red;
    return status == ClauseStatus::Open ? TrafficLight::None : TrafficLight::Yellow;
}

}
