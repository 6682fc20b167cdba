#include "ui/widgets/RowsTable.h"

#include "ui/widgets/ListText.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/MessageBar.h"

#include <QHeaderView>
#include <QPointer>
#include <QToolButton>
#include <algorithm>
#include <memory>

namespace ui::widgets {

RowsTable::RowsTable(const QString &name, const QString &title, const QStringList &headings, int shownRows,
                     QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setHorizontalHeaderLabels(headings);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    for (int i = 0; i < int(headings.size()); ++i)
        horizontalHeaderItem(i)->setToolTip(headings[i]);
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    // As high as its rows: a page that scrolls has no second scroll bar inside.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this, shownRows] {
        const int row = verticalHeader()->defaultSectionSize();
        setFixedHeight(
            std::max(row * shownRows, horizontalHeader()->sizeHint().height() + row * rowCount() + 2 * frameWidth()));
    };
    auto *tools = new ListTools(*this);
    tools->setColumnsStay(); // they are the fields of a form
    tools->setRemoval(
        {tr("Re&move"), [this] { removeCurrent(); }, [this] { return editTriggers() != NoEditTriggers; }});
    connect(model(), &QAbstractItemModel::rowsInserted, this, fit);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, fit);
    fit();
}

void RowsTable::setReadOnly(bool readOnly)
{
    setEditTriggers(readOnly ? NoEditTriggers : DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

void RowsTable::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    QStringList told;
    auto cells = std::make_shared<std::vector<std::unique_ptr<QTableWidgetItem>>>();
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = cellText(model()->index(row, column));
        if (!text.isEmpty() && !item(row, column)->data(Qt::CheckStateRole).isValid())
            told << text;
        cells->emplace_back(item(row, column)->clone());
    }
    removeRow(row);
    Q_EMIT rowsEdited();
    auto *bar = MessageBar::nearest(*this);
    if (!bar || told.isEmpty())
        return;
    bar->showMessage(MessageBar::Kind::Information,
                     tr("%1: “%2” was removed.").arg(accessibleName(), told.join(QStringLiteral(", "))),
                     {{tr("&Undo"), [table = QPointer(this), row, cells] {
                           if (table)
                               table->bringBack(row, *cells);
                       }}});
}

void RowsTable::bringBack(int row, std::vector<std::unique_ptr<QTableWidgetItem>> &cells)
{
    const int at = std::min(row, rowCount());
    {
        const QSignalBlocker quiet(this); // half a row is no edit
        insertRow(at);
        for (int column = 0; column < columnCount() && column < int(cells.size()); ++column)
            setItem(at, column, cells[size_t(column)].release());
        setCurrentCell(at, 0);
    }
    setFocus();
    Q_EMIT rowsEdited();
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
