#pragma once

#include <QString>
#include <initializer_list>
#include <utility>

class QTreeView;

namespace ui::widgets {

/// A list of rows as all pages have it: padded cells, hairlines, no frame, the whole row in focus; the last column takes
/// what is left. Its model may be set before or afterwards.
void makeQuietList(QTreeView &list, const QString &name, const QString &accessibleName);

/// Widths of columns in digits of the font, beside the room left and right of the text.
void setColumnWidths(QTreeView &list, std::initializer_list<std::pair<int, int>> digitsOfColumns);

}
