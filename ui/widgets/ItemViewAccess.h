#pragma once

namespace ui::widgets {

/// Tables, lists and trees as assistive programs see them, in place of what Qt has: every question gets an answer, also
/// one about a row that has just been filtered away. Qt 6.4 answers with null there, and its own bridge to AT-SPI ends
/// the program on it. Called once, with the first window.
void installItemViewAccess();

}
