#include "ui/overview/FigureButton.h"

#include "ui/record/StateIcon.h"
#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace ui::overview {
namespace {

constexpr int padding = 10;
constexpr int iconSide = 16;
constexpr qreal radius = 7;

}

FigureButton::FigureButton(const QString &caption, core::model::TrafficLight light, QWidget *parent)
    : QAbstractButton(parent), m_light(light), m_number(QStringLiteral("–"))
{
    setText(caption);
    setAccessibleName(caption);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setNumber(int number)
{
    m_isZero = number == 0;
    m_number = QLocale().toString(number);
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), m_number));
    update();
}

QFont FigureButton::numberFont() const
{
    QFont number = font();
    number.setPointSizeF(number.pointSizeF() * 1.9);
    number.setWeight(QFont::DemiBold);
    return number;
}

QSize FigureButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) +
                      (m_light == core::model::TrafficLight::None ? 0 : iconSide + 4) + 2 * padding + 2;
    return {qMax(140, width), QFontMetrics(numberFont()).height() + fontMetrics().height() + 2 * padding - 6};
}

QSize FigureButton::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(
        QPen(focused ? palette().color(QPalette::Highlight) : widgets::hairline(palette()), focused ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? widgets::softHover(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const QRect inner = rect().adjusted(padding, padding - 4, -padding, -padding + 4);
    // Where nothing is to be done, nothing calls.
    painter.setPen(m_isZero ? widgets::secondaryText(palette()) : palette().color(QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_number);
    painter.setFont(font());
    QRect caption = inner;
    caption.setTop(caption.bottom() - fontMetrics().height());
    if (m_light != core::model::TrafficLight::None && !m_isZero) {
        record::lightIcon(m_light).paint(
            &painter, QRect(caption.left() - 2, caption.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        caption.setLeft(caption.left() + iconSide + 4);
    }
    painter.setPen(widgets::secondaryText(palette()));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, caption.width()));
}

bool FigureButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

}
