#pragma once

#include "ui/common/MessageBar.h"

namespace ui::common {

class Session;

/// Says what was just done and may not have been meant, with the way back. It goes as soon as anything else is done, undone or
/// redone: the way back would be that of another edit then.
void offerUndo(MessageBar &bar, Session &session, MessageBar::Kind kind, const QString &sentence);

}
