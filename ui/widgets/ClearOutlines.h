#pragma once

namespace ui::widgets {

/// Qt's own style draws the outline of check boxes and radio buttons darker than the window, which cannot be seen on a
/// dark one. Where the desktop brings no style of its own, this one draws them visibly. Call once, at the start.
void installClearOutlines();

}
