#include "ui/common/ClearOutlines.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleOption>

namespace ui::common {

namespace {

class ClearOutlines : public QProxyStyle
{
public:
    ClearOutlines() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorRadioButton;
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
    }

private:
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
