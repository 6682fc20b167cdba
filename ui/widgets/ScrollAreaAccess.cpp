#include "ui/widgets/ScrollAreaAccess.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace ui::widgets {
namespace {

/// By the class that is asked for, not by what the object is: a text or a list, which scrolls too, has come before.
QAccessibleInterface *accessibleScrollArea(const QString &className, QObject *object)
{
    if (className != QLatin1String(QScrollArea::staticMetaObject.className()) &&
        className != QLatin1String(QAbstractScrollArea::staticMetaObject.className()))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

}

void installScrollAreaAccess()
{
    QAccessible::installFactory(&accessibleScrollArea);
}

}
