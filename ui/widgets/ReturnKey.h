#pragma once

class QPushButton;
class QWidget;

namespace ui::widgets {

/// Return does what the page is for, wherever the keyboard is in it and nothing there has a use of its own for the key. In a line
/// that is typed in, Return ends the typing and no more.
void letReturnDo(QWidget &page, QPushButton &job);

}
