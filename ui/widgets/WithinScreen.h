#pragma once

#include <QSize>

class QWidget;

namespace ui::widgets {

/// As much of the wish as the screen has room for, with the frame that a desktop puts around a window.
QSize withinScreen(QSize wish, const QWidget &window);
/// From now on no dialog of the application opens larger than its screen.
void installWithinScreen();

}
