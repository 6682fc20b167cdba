#include "ui/common/RowsTable.h"

#include <QHeaderView>
#include <QToolButton>
#include <algorithm>

namespace ui::common {

RowsTable::RowsTable(const QString &name, const QString &title, const QStringList &headings, int shownRows, QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setHorizontalHeaderLabels(headings);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    // As high as its rows: a page that scrolls has no second scroll bar inside.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this, shownRows] {
        const int row = verticalHeader()->defaultSectionSize();
        setFixedHeight(std::max(row * shownRows, horizontalHeader()->sizeHint().height() + row * rowCount() + 2 * frameWidth()));
    };
    connect(model(), &QAbstractItemModel::rowsInserted, this, fit);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, fit);
    fit();
}

void RowsTable::setReadOnly(bool readOnly)
{
    setEditTriggers(readOnly ? NoEditTriggers : DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

QToolButton *RowsTable::makeButton(const QString &name, const QString &text, const QString &told, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(told);
    made->setToolTip(told);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

}
