#include "ui/common/QuietList.h"

#include "ui/common/ListTools.h"
#include "ui/common/PaddedDelegate.h"
#include "ui/common/QuietHeader.h"

#include <QTreeView>

namespace ui::common {

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
