#include "ui/letter/AcknowledgementEdit.h"

#include "ui/widgets/RowsTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::letter {

using namespace core::model;

namespace {

enum Column { NameColumn, FunctionColumn };
constexpr int notedOnRole = Qt::UserRole;

}

AcknowledgementEdit::AcknowledgementEdit(QWidget *parent)
    : QWidget(parent),
      m_table(new widgets::RowsTable(QStringLiteral("letterAcknowledgements"), tr("Persons who take note"),
                                     {tr("Name"), tr("Function")}, 5, this)),
      m_personMenu(new QMenu(this))
{
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto button = [this](const char *name, const QString &text, const QString &told) {
        return widgets::RowsTable::makeButton(QString::fromLatin1(name), text, told, this);
    };
    m_add = button("letterAcknowledgementAdd", tr("Add"), tr("Add a person who takes note"));
    m_add->setMenu(m_personMenu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_remove = button("letterAcknowledgementRemove", tr("Remove"), tr("Remove the person who takes note"));
    m_up = button("letterAcknowledgementUp", tr("Up"), tr("Move the person who takes note up"));
    m_down = button("letterAcknowledgementDown", tr("Down"), tr("Move the person who takes note down"));

    auto *buttons = new QHBoxLayout;
    for (QToolButton *each : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    connect(m_remove, &QToolButton::clicked, m_table, &widgets::RowsTable::removeCurrent);
    connect(m_table, &widgets::RowsTable::rowsEdited, this, [this] {
        updateButtons();
        Q_EMIT edited();
    });
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &AcknowledgementEdit::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    setPersons({});
    updateButtons();
}

void AcknowledgementEdit::setPersons(const std::vector<Person> &persons)
{
    m_personMenu->clear();
    for (const Person &person : persons) {
        const QString text = person.function.isEmpty() ? person.name : tr("%1, %2").arg(person.name, person.function);
        QAction *action = m_personMenu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, person] {
            append({person.name, person.function, std::nullopt});
            Q_EMIT edited();
        });
    }
    if (!persons.empty())
        m_personMenu->addSeparator();
    connect(m_personMenu->addAction(tr("Another person")), &QAction::triggered, this, [this] {
        append({});
        m_table->editItem(m_table->item(m_table->rowCount() - 1, NameColumn));
    });
}

void AcknowledgementEdit::setAcknowledgements(const std::vector<Acknowledgement> &all)
{
    if (all == acknowledgements())
        return;
    m_filling = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(int(all.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row, all[size_t(row)]);
    m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), NameColumn);
    m_table->resizeColumnToContents(NameColumn);
    m_filling = false;
    updateButtons();
}

std::vector<Acknowledgement> AcknowledgementEdit::acknowledgements() const
{
    std::vector<Acknowledgement> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, NameColumn);
        if (name->text().trimmed().isEmpty())
            continue;
        const QDate noted = name->data(notedOnRole).toDate();
        all.push_back({name->text().trimmed(), m_table->item(row, FunctionColumn)->text().trimmed(),
                       noted.isValid() ? std::optional(noted) : std::nullopt});
    }
    return all;
}

void AcknowledgementEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_table->setReadOnly(readOnly);
    updateButtons();
}

QWidget *AcknowledgementEdit::table() const
{
    return m_table;
}

void AcknowledgementEdit::append(const Acknowledgement &person)
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    showRow(row, person);
    m_table->setCurrentCell(row, NameColumn);
    m_filling = false;
    updateButtons();
}

void AcknowledgementEdit::showRow(int row, const Acknowledgement &person)
{
    auto *name = new QTableWidgetItem(person.name);
    name->setData(notedOnRole, person.notedOn.value_or(QDate()));
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, FunctionColumn, new QTableWidgetItem(person.function));
    m_table->item(row, FunctionColumn)->setToolTip(person.function.toHtmlEscaped());
}

void AcknowledgementEdit::moveCurrent(int by)
{
    const int from = m_table->currentRow();
    m_filling = true;
    for (int column : {NameColumn, FunctionColumn}) {
        QTableWidgetItem *here = m_table->takeItem(from, column);
        QTableWidgetItem *there = m_table->takeItem(from + by, column);
        m_table->setItem(from, column, there);
        m_table->setItem(from + by, column, here);
    }
    m_table->setCurrentCell(from + by, NameColumn);
    m_filling = false;
    updateButtons();
    Q_EMIT edited();
}

void AcknowledgementEdit::updateButtons()
{
    const int row = m_table->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_table->rowCount());
}

}
