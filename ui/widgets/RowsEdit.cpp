#include "ui/widgets/RowsEdit.h"

#include "ui/widgets/RowsTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::widgets {

RowsEdit::RowsEdit(const QString &name, const QString &title, const QStringList &headings, QWidget *parent)
    : QWidget(parent)
{
    QStringList shown;
    for (const QString &heading : headings) {
        m_ticks.push_back(heading.endsWith(u'?'));
        shown += heading.endsWith(u'?') ? heading.chopped(1) : heading;
    }
    m_table = new RowsTable(name, title, shown, 3, this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto told = [&title](const QString &what) { return QStringLiteral("%1: %2").arg(title, what); };
    m_add = RowsTable::makeButton(name + QStringLiteral("Add"), tr("Add"), told(tr("add a row")), this);
    m_remove =
        RowsTable::makeButton(name + QStringLiteral("Remove"), tr("Remove"), told(tr("remove the chosen row")), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, &RowsEdit::add);
    connect(m_remove, &QToolButton::clicked, m_table, &RowsTable::removeCurrent);
    connect(m_table, &RowsTable::rowsEdited, this, [this] {
        updateButtons();
        Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowsEdit::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    updateButtons();
}

void RowsEdit::setRows(const std::vector<QStringList> &shown)
{
    if (shown == rows())
        return;
    m_filling = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(int(shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fill(row, shown[size_t(row)]);
    m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), 0);
    m_filling = false;
    updateButtons();
}

std::vector<QStringList> RowsEdit::rows() const
{
    std::vector<QStringList> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            const bool tick = m_ticks[size_t(column)];
            cells += !item  ? QString()
                     : tick ? (item->checkState() == Qt::Checked ? QStringLiteral("x") : QString())
                            : item->text().trimmed();
        }
        if (std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            all.push_back(cells);
    }
    return all;
}

void RowsEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_table->setReadOnly(readOnly);
    updateButtons();
}

void RowsEdit::fill(int row, const QStringList &cells)
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString text = cells.value(column);
        auto *item = new QTableWidgetItem(m_ticks[size_t(column)] ? QString() : text);
        if (m_ticks[size_t(column)]) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(text.isEmpty() ? Qt::Unchecked : Qt::Checked);
        }
        m_table->setItem(row, column, item);
    }
}

void RowsEdit::add()
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    fill(row, {});
    m_filling = false;
    m_table->setCurrentCell(row, 0);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, 0));
}

void RowsEdit::updateButtons()
{
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && m_table->currentRow() >= 0);
}

}
