#pragma once

#include "ui/widgets/MessageBar.h"

namespace ui::session {
class Session;
}

namespace ui::widgets {

/// Says what was just done and may not have been meant, with the way back. It goes as soon as anything else is done, undone or
/// redone: the way back would be that of another edit then.
void offerUndo(MessageBar &bar, session::Session &session, MessageBar::Kind kind, const QString &sentence);

}
