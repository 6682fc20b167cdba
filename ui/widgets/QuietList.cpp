#include "ui/widgets/QuietList.h"

#include "ui/widgets/ListTools.h"
#include "ui/widgets/PaddedDelegate.h"
#include "ui/widgets/QuietHeader.h"

#include <QTreeView>

namespace ui::widgets {

void makeQuietList(QTreeView &list, const QString &name, const QString &accessibleName)
{
    list.setObjectName(name);
    list.setAccessibleName(accessibleName);
    list.setHeader(new QuietHeader(&list));
    list.setItemDelegate(new PaddedDelegate(&list));
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setAllColumnsShowFocus(true);
    list.setFrameShape(QFrame::NoFrame);
    list.header()->setStretchLastSection(true);
    (new ListTools(list))->rememberColumns();
}

void setColumnWidths(QTreeView &list, std::initializer_list<std::pair<int, int>> digitsOfColumns)
{
    const int digit = list.fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, digits] : digitsOfColumns)
        list.setColumnWidth(column, digit * digits + 2 * QuietHeader::padding);
}

}
