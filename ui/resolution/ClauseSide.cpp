#include "ui/resolution/ClauseSide.h"

#include "core/base/Dates.h"
#include "core/edit/ClauseEdits.h"
#include "core/model/ResolutionState.h"
#include "core/rules/Delay.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietComboBox.h"

#include <QGridLayout>
#include <QPointer>
#include <QToolButton>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

ClauseSide::ClauseSide(FileContext &context, ClauseId clause, QWidget *parent)
    : QWidget(parent), m_context(context), m_clause(clause), m_status(new widgets::QuietComboBox(this)),
      m_lead(new widgets::QuietComboBox(this)), m_supporting(new widgets::QuietButton({}, this)),
      m_deadline(new widgets::QuietButton({}, this)), m_extension(new widgets::DimLabel({}, this)),
      m_more(new QToolButton(this))
{
    setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("More for this clause"));
    const auto addRow = [&](int row, const QString &text, QWidget *field, int columns = 2) {
        auto *label = new widgets::DimLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, row, 1, 1, columns);
        return label;
    };
    m_statusLabel = addRow(0, tr("Status"), m_status, 1);
    m_leadLabel = addRow(1, tr("Lead"), m_lead);
    m_supportingLabel = addRow(2, tr("Supporting"), m_supporting);
    m_deadlineLabel = addRow(3, tr("Deadline"), m_deadline);
    grid->addWidget(m_extension, 4, 1, 1, 2);
    m_extension->setTextFormat(Qt::PlainText);
    m_extension->setWordWrap(true);
    grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    m_lead->setModel(&m_context.offices);
    m_supporting->setProminent(true);
    m_deadline->setProminent(true);
    m_supporting->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_deadline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const bool writable = !m_context.session.isReadOnly();
    for (QWidget *field : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_lead),
                           static_cast<QWidget *>(m_supporting), static_cast<QWidget *>(m_deadline)})
        field->setEnabled(writable);
    connect(m_status, &QComboBox::activated, this, &ClauseSide::statusChosen);
    connect(m_lead, &QComboBox::activated, this, &ClauseSide::leadChosen);
    connect(m_supporting, &QPushButton::clicked, this, &ClauseSide::officesRequested);
    connect(m_deadline, &QPushButton::clicked, this, &ClauseSide::deadlineRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ClauseSide::setClauseName(const QString &name)
{
    m_name = name;
    const QString prefix = QStringLiteral("clause %1").arg(name);
    setObjectName(prefix + QStringLiteral(" side"));
    m_status->setNames(prefix + QStringLiteral(" status"), tr("Clause %1: status").arg(name));
    m_statusLabel->setObjectName(prefix + QStringLiteral(" status label"));
    m_statusLabel->setAccessibleName(tr("Clause %1: status").arg(name));
    m_lead->setNames(prefix + QStringLiteral(" lead office"), tr("Clause %1: lead office").arg(name));
    m_leadLabel->setObjectName(prefix + QStringLiteral(" lead office label"));
    m_leadLabel->setAccessibleName(tr("Clause %1: lead office").arg(name));
    m_supporting->setObjectName(prefix + QStringLiteral(" supporting offices"));
    m_deadline->setObjectName(prefix + QStringLiteral(" deadline"));
    m_extension->setObjectName(prefix + QStringLiteral(" extension"));
    m_more->setObjectName(prefix + QStringLiteral(" more"));
    m_more->setAccessibleName(tr("Clause %1: more").arg(name));
}

void ClauseSide::chooseStatus()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
    m_status->showPopup();
}

void ClauseSide::refresh()
{
    refreshStatus();
    refreshOffices();
    refreshDeadline();
}

void ClauseSide::refreshStatus()
{
    const Clause &clause = *stored();
    const bool late = core::rules::isOverdue(clause, m_context.today());
    const QSignalBlocker quiet(m_status);
    QStandardItemModel *model = m_context.statuses(clause.status, late);
    if (m_status->model() != model)
        m_status->setModel(model);
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->item(i)->data(idRole).toInt() == int(clause.status))
            m_status->setCurrentIndex(i);
    }
}

void ClauseSide::refreshOffices()
{
    const Clause &clause = *stored();
    const Directory &directory = m_context.session.directory();
    const QSignalBlocker quiet(m_lead);
    int row = 0;
    for (int i = 0; clause.leadOffice && i < m_context.offices.rowCount(); ++i) {
        if (m_context.offices.item(i)->data(idRole).toLongLong() == clause.leadOffice->value)
            row = i;
    }
    m_lead->setCurrentIndex(row);
    QStringList names;
    for (OfficeId id : clause.supportingOffices) {
        if (const Office *office = directory.find(std::optional(id)))
            names << (clause.supportingOffices.size() > 1 && !office->number.isEmpty() ? office->number
                                                                                       : officeTitle(*office));
    }
    m_supporting->setText(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", ")));
    m_supporting->setAccessibleName(tr("Clause %1: supporting offices: %2").arg(m_name, m_supporting->text()));
}

void ClauseSide::refreshDeadline()
{
    const Clause &clause = *stored();
    QString text = clause.dueOn ? shortGermanDate(clause.dueOn) : QStringLiteral("–");
    QString explained;
    QString last;
    bool original = false;
    for (const DeadlineExtension &extension : m_context.file.extensions) {
        if (extension.clause != m_clause)
            continue;
        if (extension.oldDate && !original && clause.dueOn) {
            text = shortGermanDate(extension.oldDate) + QStringLiteral(" → ") + text;
            original = true;
        }
        const QString by =
            extension.decidedBy.isEmpty() ? QString() : QStringLiteral(" (") + extension.decidedBy + u')';
        explained +=
            (explained.isEmpty() ? QString() : QStringLiteral("\n")) +
            tr("%1 → %2: %3")
                .arg(shortGermanDate(extension.oldDate), shortGermanDate(extension.newDate), extension.reason) +
            by;
        last = extension.reason + by;
    }
    const QDate today = m_context.today();
    if (core::rules::isOverdue(clause, today))
        text += QStringLiteral(" · ") + tr("%n day(s) late", nullptr, -daysLeft(*core::rules::dueOn(clause), today));
    else if (core::rules::isDelayed(clause, today))
        text += QStringLiteral(" · ") + tr("delayed, expected on %1").arg(shortGermanDate(clause.expectedOn));
    m_deadline->setText(text);
    m_deadline->setToolTip(Qt::convertFromPlainText(explained));
    m_deadline->setAccessibleDescription(explained);
    m_extension->setText(last);
    m_extension->setVisible(!last.isEmpty());
    m_deadline->setAccessibleName(tr("Clause %1: deadline %2").arg(m_name, text));
}

void ClauseSide::statusChosen(int index)
{
    const auto status = ClauseStatus(m_status->itemData(index, idRole).toInt());
    const Clause clause = *stored();
    if (status == clause.status)
        return;
    if (needsReason(status)) {
        refreshStatus();
        Q_EMIT reasonNeeded(status);
        return;
    }
    m_context.session.save(core::edit::setStatus(clause, status, {}), unlessWritten(&ClauseSide::refreshStatus));
}

void ClauseSide::leadChosen(int index)
{
    const Clause *clause = stored();
    const qint64 id = m_context.offices.item(index)->data(idRole).toLongLong();
    const auto office = id ? std::optional(OfficeId{id}) : std::nullopt;
    m_context.session.save(core::edit::setLeadOffice(*clause, office), unlessWritten(&ClauseSide::refreshOffices));
}

/// Shows again what is stored when my choice could not be.
session::Session::Done ClauseSide::unlessWritten(void (ClauseSide::*showStored)())
{
    return [side = QPointer(this), showStored](bool written) {
        if (side && side->stored() && !written)
            (side->*showStored)();
    };
}

}
