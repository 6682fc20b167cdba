#include "ui/widgets/QuietComboBox.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace ui::widgets {

QuietComboBox::QuietComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void QuietComboBox::setNames(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
}

void QuietComboBox::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || underMouse()) {
        QComboBox::paintEvent(event);
        return;
    }
    // Only the label, at the place where the style puts it, and a small sign that there is a choice.
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = fontMetrics().elidedText(
        option.currentText, Qt::ElideRight,
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
            (option.currentIcon.isNull() ? 4 : iconSize().width() + 8));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this);
    const int inset = arrow.rect.width() / 4;
    arrow.rect.adjust(inset, 0, -inset, 0);
    painter.setOpacity(0.45);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

void QuietComboBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!(event->modifiers() & Qt::ControlModifier)) {
            showPopup();
            return;
        }
        break;
    default:
        break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text[0].isPrint() && text[0] != u' ' &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        showPopup();
        view()->keyboardSearch(text);
        return;
    }
    QComboBox::keyPressEvent(event);
}

}
