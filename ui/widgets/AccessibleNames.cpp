#include "ui/widgets/AccessibleNames.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolBar>
#include <QToolButton>

namespace ui::widgets {
namespace {

struct AccessibleNames {
    Q_DECLARE_TR_FUNCTIONS(AccessibleNames)
};

void name(QWidget *part, const QString &objectName, const QString &accessibleName)
{
    if (part->objectName() != objectName)
        part->setObjectName(objectName);
    if (part->accessibleName() != accessibleName)
        part->setAccessibleName(accessibleName);
}

void nameParts(QComboBox *box)
{
    name(box->view(), box->objectName() + QStringLiteral(" list"),
         AccessibleNames::tr("%1: choices").arg(box->accessibleName()));
}

void nameParts(QLineEdit *line)
{
    for (auto *button : line->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QAction *action = button->defaultAction();
        if (action && action->text().isEmpty())
            name(button, line->objectName() + QStringLiteral(" clear"),
                 AccessibleNames::tr("%1: clear").arg(line->accessibleName()));
        else if (action)
            name(button, line->objectName() + u' ' + action->objectName(), QString(action->text()).remove(u'&'));
    }
}

void nameParts(QToolBar *bar)
{
    if (auto *extension = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        extension->setAccessibleName(AccessibleNames::tr("%1: more").arg(bar->windowTitle()));
}

template <class Widget>
bool nameLater(const QString &className, QObject *object)
{
    if (className != QLatin1String(Widget::staticMetaObject.className()))
        return false;
    // Not now: a name that changes tells assistive programs, which ask for what is just being made.
    auto *widget = static_cast<Widget *>(object);
    QMetaObject::invokeMethod(
        widget, [widget] { nameParts(widget); }, Qt::QueuedConnection);
    return true;
}

/// Makes no interface: it is the place where a widget is asked for by an assistive program for the first time.
QAccessibleInterface *firstAsked(const QString &className, QObject *object)
{
    if (object && object->isWidgetType())
        nameLater<QComboBox>(className, object) || nameLater<QLineEdit>(className, object) ||
            nameLater<QToolBar>(className, object);
    return nullptr;
}

}

void installAccessibleNames()
{
    QAccessible::installFactory(&firstAsked);
}

}
