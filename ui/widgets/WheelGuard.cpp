#include "ui/widgets/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace ui::widgets {
namespace {

bool holdsValue(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) ||
           (qobject_cast<const QAbstractSlider *>(&widget) && !qobject_cast<const QScrollBar *>(&widget));
}

bool standsInScrollingPage(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(up);
        if (area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            return true;
    }
    return false;
}

/// The viewport of a text that is not being edited, within a page that scrolls.
bool isTextInPassing(const QWidget &widget)
{
    const auto *text = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return text && text->viewport() == &widget && !text->hasFocus() &&
           (qobject_cast<const QPlainTextEdit *>(text) || qobject_cast<const QTextEdit *>(text)) &&
           standsInScrollingPage(*text);
}

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!watched->isWidgetType())
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::Polish && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        if (event->type() != QEvent::Wheel || !(holdsValue(*widget) || isTextInPassing(*widget)))
            return false;
        event->ignore(); // goes on to what it stands in
        return true;
    }
};

}

void installWheelGuard()
{
    static QPointer<WheelGuard> installed;
    if (installed)
        return;
    installed = new WheelGuard(qApp);
    qApp->installEventFilter(installed);
}

}
