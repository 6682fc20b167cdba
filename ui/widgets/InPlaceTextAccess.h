#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace ui::widgets {

/// Factory for QAccessible: InPlaceText is an editable text for assistive programs, whether its editor is open or not.
QAccessibleInterface *accessibleInPlaceText(const QString &className, QObject *object);

}
