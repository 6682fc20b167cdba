#include "ui/widgets/UndoOffer.h"

#include "ui/session/Session.h"

#include <QCoreApplication>

namespace ui::widgets {

void offerUndo(MessageBar &bar, session::Session &session, MessageBar::Kind kind, const QString &sentence)
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
