#include "ui/common/UndoOffer.h"

#include "ui/common/Session.h"

#include <QCoreApplication>

namespace ui::common {

void offerUndo(MessageBar &bar, Session &session, MessageBar::Kind kind, const QString &sentence)
{
    QUndoStack &stack = session.undoStack();
    bar.showMessage(kind, sentence, {{QCoreApplication::translate("UndoOffer", "&Undo"), [&stack] { stack.undo(); }}});
    const auto end = [&bar, sentence] {
        if (bar.text() == sentence)
            bar.clear();
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, &bar, end, Qt::SingleShotConnection);
}

}
