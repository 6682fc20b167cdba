#include "ui/widgets/UndoKeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace ui::widgets {
namespace {

class UndoKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *line = qobject_cast<const QLineEdit *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOfWindow = line && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                                         (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()));
        if (isOfWindow)
            event->ignore();
        return isOfWindow;
    }
};

}

void installUndoKeys()
{
    static QPointer<UndoKeys> installed;
    if (installed)
        return;
    installed = new UndoKeys(qApp);
    qApp->installEventFilter(installed);
}

}
