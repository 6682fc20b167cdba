#pragma once

namespace ui::widgets {

/// Scroll areas as assistive programs see them, in place of what Qt has: all that they are made of has its place, a scroll
/// bar also while it is hidden, and where nothing is there is no child. Qt 6.4 counts only what is shown and then looks at
/// any place it is asked for: a scroll bar that goes between the two questions ends the program.
/// Called once, before the first widget is made.
void installScrollAreaAccess();

}
