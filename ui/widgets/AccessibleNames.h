#pragma once

namespace ui::widgets {

/// Names the parts that Qt makes inside its widgets and leaves nameless for assistive programs: the lists of combo
/// boxes, the buttons inside of lines, what a narrow tool bar has no room for. Called once, with the first window.
void installAccessibleNames();

}
