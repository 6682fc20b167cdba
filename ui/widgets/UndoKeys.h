#pragma once

namespace ui::widgets {

/// From now on, in the whole application: undo and redo mean what the window did last while a line that has the keyboard has
/// nothing of its own to take back, as they do in texts. Without, a line swallows the keys.
void installUndoKeys();

}
