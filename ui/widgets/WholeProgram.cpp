#include "ui/widgets/WholeProgram.h"

#include "ui/widgets/AccessibleNames.h"
#include "ui/widgets/ItemViewAccess.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollAreaAccess.h"
#include "ui/widgets/TextAccess.h"
#include "ui/widgets/Tones.h"
#include "ui/widgets/UndoKeys.h"
#include "ui/widgets/WheelGuard.h"
#include "ui/widgets/WithinScreen.h"

#include <QApplication>
#include <QPalette>

namespace ui::widgets {

namespace {

/// Some platform themes leave the colour of placeholders black in a dark palette.
void mendPlaceholders()
{
    QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor placeholder = palette.color(QPalette::PlaceholderText);
    if (isDark(palette) == (placeholder.lightness() > base.lightness()))
        return;
    QColor mended = palette.color(QPalette::Text);
    mended.setAlphaF(0.6F);
    palette.setColor(QPalette::PlaceholderText, mended);
    QApplication::setPalette(palette);
}

}

void prepareWholeProgram()
{
    mendPlaceholders();
    installAccessibleNames();
    installItemViewAccess();
    installScrollAreaAccess();
    installTextAccess();
    installWheelGuard();
    installUndoKeys();
    installBringIntoView();
    installWithinScreen();
}

}
