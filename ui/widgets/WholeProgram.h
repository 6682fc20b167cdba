#pragma once

namespace ui::widgets {

/// What holds for every widget of the program: names and lists for assistive programs, wheel, undo keys, scrolling to what
/// has the keyboard, windows within the screen. Once, before the first widget is made.
void prepareWholeProgram();

}
