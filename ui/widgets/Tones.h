#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace ui::widgets {

/// Colours between those of the system palette, so that light, dark and foreign palettes all stay calm.

/// Line between things: just visible on the base.
QColor hairline(const QPalette &palette);
/// Background of the selected row: the accent, thinned so that text and state colours keep their contrast.
QColor softSelection(const QPalette &palette, bool active);
/// Background under the pointer.
QColor softHover(const QPalette &palette);
/// Text that is read second: captions, dates, counts. Keeps a contrast of at least 4.5 on the base.
QColor secondaryText(const QPalette &palette);
/// The accent as it is readable on the base (links, marked words).
QColor accentText(const QPalette &palette);
bool isDark(const QPalette &palette);

/// Fonts relative to the font of the system.
QFont headingFont(const QWidget &widget);
QFont captionFont(const QWidget &widget);

/// Makes a label's text secondary, following later palette changes.
void makeSecondary(QWidget &label);

}
