#include "ui/window/ConflictDialog.h"

#include "core/edit/KeepMine.h"
#include "ui/record/FieldText.h"
#include "ui/widgets/ListTools.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::window {

using namespace core::model;

ConflictDialog::ConflictDialog(session::Session &session, const session::Conflict &conflict, QWidget *parent)
    : QDialog(parent), m_session(session), m_conflict(conflict), m_table(new QTableWidget(0, 3, this))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Changed by somebody else meanwhile"));
    resize(760, 360);
    auto *text = new QLabel(
        tr("While you were editing, this was changed elsewhere. Nothing was overwritten. "
           "Which version shall stay? If you write yours, theirs remains in the history; if you keep theirs, yours is gone."),
        this);
    text->setObjectName(QStringLiteral("conflictText"));
    text->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("conflictTable"));
    m_table->setAccessibleName(tr("Both versions"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("My version"), tr("Their version")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new widgets::ListTools(*m_table);
    fill();
    m_table->resizeRowsToContents();

    auto *buttons = new QDialogButtonBox(this);
    auto *keepTheirs = buttons->addButton(tr("Keep &their version"), QDialogButtonBox::RejectRole);
    auto *keepMine = buttons->addButton(tr("Write &my version"), QDialogButtonBox::AcceptRole);
    keepTheirs->setObjectName(QStringLiteral("conflictTheirs"));
    keepMine->setObjectName(QStringLiteral("conflictMine"));
    keepMine->setDefault(true); // of theirs nothing is lost
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(Accepted); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::writeMine);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void ConflictDialog::fill()
{
    for (size_t i = 0; i < m_conflict.mine.changes.size(); ++i) {
        const auto &mine = m_conflict.mine.changes[i].after;
        const auto &theirs = i < m_conflict.theirs.size() ? m_conflict.theirs[i] : std::nullopt;
        if (!mine || !theirs) {
            addRow(label(m_conflict.mine.changes[i].ref().kind), mine ? tr("changed") : tr("deleted"),
                   theirs ? tr("changed") : tr("deleted"));
            continue;
        }
        ResolutionFile file; // names the clauses of a report; master data belong to none
        if (const auto resolution = resolutionOf(*theirs)) {
            if (const auto loaded = m_session.database().resolutions().load(*resolution))
                file = *loaded;
        }
        const auto &base = m_conflict.mine.changes[i].before;
        const QJsonObject mineJson = toJson(*mine);
        const QJsonObject baseJson = base ? toJson(*base) : QJsonObject();
        for (const auto &field :
             record::differences(refOf(*mine).kind, mineJson, toJson(*theirs), m_session.directory(), file)) {
            if (!base || mineJson[field.key] != baseJson[field.key]) // what I did not touch stays theirs anyway
                addRow(field.field, field.before, field.after);
        }
    }
}

void ConflictDialog::addRow(const QString &field, const QString &mine, const QString &theirs)
{
    if (field.isEmpty())
        return;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(field));
    m_table->setItem(row, 1, new QTableWidgetItem(mine));
    m_table->setItem(row, 2, new QTableWidgetItem(theirs));
}

/// The fields that I changed on top of what is stored now, so that nothing else of theirs is lost.
void ConflictDialog::writeMine()
{
    ChangeSet set = m_conflict.mine;
    for (size_t i = 0; i < set.changes.size() && i < m_conflict.theirs.size(); ++i) {
        Change &change = set.changes[i];
        const auto &theirs = m_conflict.theirs[i];
        if (!change.before || !theirs)
            continue;
        if (change.after)
            change.after = core::edit::keepMine(*change.before, *change.after, *theirs);
        change.before = theirs;
    }
    accept();
    m_session.submit(set);
}

}
