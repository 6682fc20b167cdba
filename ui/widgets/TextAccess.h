#pragma once

#include <QAccessible>
#include <QString>

namespace ui::widgets {

/// The word, sentence or line at a place of a text, as QAccessibleTextInterface::textAtOffset() is to answer. Qt 6.4's own
/// answer is never ready for the word at the end of a text, where the cursor of whoever types is: the program hangs.
QString textAt(const QAccessibleTextInterface &text, int offset, QAccessible::TextBoundaryType boundary, int *start,
               int *end);

/// Lines and number fields as Qt tells them to assistive programs, but for textAt().
/// Called once, before the first widget is made.
void installTextAccess();

}
