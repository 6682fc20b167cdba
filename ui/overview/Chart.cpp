#include "ui/overview/Chart.h"

#include "ui/widgets/Tones.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui::overview {

Chart::Chart(const QString &objectName, const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QString Chart::told() const
{
    QStringList all;
    for (const Part &part : parts())
        all << part.told;
    return all.join(QStringLiteral("; "));
}

void Chart::renew()
{
    setAccessibleDescription(told());
    m_current = 0;
    updateGeometry();
    update();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    const auto all = parts();
    if (!hasFocus() || m_current >= int(all.size()))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Base), 4));
    painter.drawRoundedRect(all[size_t(m_current)].area.adjusted(-2, -2, 2, 2), 3, 3);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(all[size_t(m_current)].area.adjusted(-2, -2, 2, 2), 3, 3);
}

void Chart::setCurrent(int part)
{
    const auto all = parts();
    if (all.empty())
        return;
    m_current = std::clamp(part, 0, int(all.size()) - 1);
    const Part &current = all[size_t(m_current)];
    setAccessibleDescription(QStringLiteral("%1 (%2)").arg(current.told, told()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(current.area.bottomLeft().toPoint()), current.told, this);
    update();
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(parts().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < int(parts().size()))
            return openPart(m_current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

int Chart::partAt(QPointF position) const
{
    const auto all = parts();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].area.contains(position))
            return int(i);
    }
    return -1;
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isLink() && partAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (event->button() != Qt::LeftButton || part < 0)
        return QWidget::mousePressEvent(event);
    m_current = part;
    update();
    openPart(part);
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int part = partAt(help->pos());
    if (part >= 0)
        QToolTip::showText(help->globalPos(), parts()[size_t(part)].told, this);
    else
        QToolTip::hideText();
    return true;
}

}
