#pragma once

#include <vector>

class QWidget;

namespace ui::widgets {

/// The keyboard follows the eye. The order in which things are read is known already: it is that of the layouts, so no page
/// has to chain its controls by hand, and what is made later stands in its place at once.

/// What Tab visits in `root` now: visible, enabled, in reading order. `also` is listed although Tab does not stop there.
std::vector<QWidget *> controlsInReadingOrder(QWidget &root, const QWidget *also = nullptr);

/// The same, cut where the eye sees parts: the sides of a splitter, and a list below the controls that filter it.
std::vector<std::vector<QWidget *>> panesInReadingOrder(QWidget &root);

/// What Tab (or Shift+Tab) does in a window: the keyboard goes on to the next control, round at the end, and the page
/// scrolls to it. False when there is none.
bool focusNext(QWidget &window, bool forward);

/// Gives the keyboard to the first control of a part.
void focusFirst(QWidget &part);
/// To where work on a page begins: its first list, else the first field below its head.
void focusWork(QWidget &page);

/// Scrolls whatever it stands in so far that it can be seen; of a text that is edited, the line with the cursor.
void bringIntoView(QWidget &control);
/// From now on, in the whole application: what gets the keyboard, and the line that is typed in, is brought into view.
void installBringIntoView();

}
