#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "ui/widgets/ListText.h"

class QAbstractItemView;
class QPrinter;

namespace ui::widgets {

/// Prints it on A4 landscape, the headings on every page, long texts in several lines. The pages that were printed. Works
/// on any thread of Qt's.
core::base::Result<int> printList(const ListText &list, QPrinter &printer, core::base::Progress &progress);

/// What is said of a list that could not be read whole.
core::base::Error rowsMissing();

/// Asks for a printer, reads the list in slices and prints it in a job; both can be cancelled. What comes of it is said in
/// the message bar of the page.
void askAndPrint(QAbstractItemView &view);

}
