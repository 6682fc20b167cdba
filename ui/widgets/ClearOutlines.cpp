#include "ui/widgets/ClearOutlines.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace ui::widgets {

namespace {

class ClearOutlines : public QProxyStyle
{
public:
    ClearOutlines() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
                            element == PE_IndicatorRadioButton;
        if (isMark && option->palette.window().color().lightness() < 128) {
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
                drawClear(element, *button, painter, widget);
                return;
            }
            if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
                drawClear(element, *item, painter, widget);
                return;
            }
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isDark = option->palette.window().color().lightness() < 128;
        if (isFieldFrame(element, *option)) {
            if (isDark)
                drawEdge(*option, *painter, edgeColour(*option));
        } else if (element == PE_Frame && hasKeyboard(*option)) {
            drawEdge(*option, *painter,
                     option->palette.color(QPalette::Highlight)); // the style itself knows this of lines only
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox && !(option->state & State_HasFocus) &&
            option->palette.window().color().lightness() < 128)
            drawEdge(*option, *painter, edgeColour(*option));
    }

private:
    static bool isFieldFrame(PrimitiveElement element, const QStyleOption &option)
    {
        return (element == PE_FrameLineEdit || element == PE_Frame) && !(option.state & State_HasFocus) &&
               option.state & State_Enabled && option.rect.height() > 4;
    }

    /// A text or list that is typed in.
    static bool hasKeyboard(const QStyleOption &option)
    {
        return option.state & State_HasFocus && option.state & State_Enabled && option.rect.height() > 4;
    }

    /// The style's own edge is darker than the window, and so not seen beside a field that is darker as well.
    static QColor edgeColour(const QStyleOption &option)
    {
        QColor edge = option.palette.color(QPalette::WindowText);
        edge.setAlphaF(0.35f);
        return edge;
    }

    static void drawEdge(const QStyleOption &option, QPainter &painter, const QColor &edge)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }

    template <class Option>
    void drawClear(PrimitiveElement element, Option option, QPainter *painter, const QWidget *widget) const
    {
        // The outline is taken from the window's colour; the mark itself from other roles.
        option.palette.setColor(QPalette::Window, option.palette.color(QPalette::WindowText));
        QProxyStyle::drawPrimitive(element, &option, painter, widget);
    }
};

}

void installClearOutlines()
{
    if (QApplication::style()->name() == u"fusion")
        QApplication::setStyle(new ClearOutlines); // QApplication owns it
}

}
