#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QStringList>
#include <vector>

class QAbstractItemView;
class QPrinter;

namespace ui::common {

/// A list as it goes on paper.
struct PrintedList {
    QString title;
    QStringList headings; ///< empty texts where the list has none
    std::vector<int> widths; ///< of the columns, in proportion
    std::vector<QStringList> rows;
};

/// Prints it on A4 landscape, the headings on every page, long texts in several lines. The pages that were printed. Works
/// on any thread of Qt's.
core::base::Result<int> printList(const PrintedList &list, QPrinter &printer, core::base::Progress &progress);

/// Asks for a printer and prints in a job; what goes wrong is said in the message bar of the window.
void askAndPrint(QAbstractItemView &view, PrintedList list);

}
