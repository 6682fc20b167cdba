#include "ui/resolution/ClauseCard.h"

#include "core/model/Dates.h"
#include "core/model/ResolutionState.h"
#include "ui/common/Quiet.h"
#include "ui/common/Tones.h"
#include "ui/common/QuietComboBox.h"
#include "ui/common/StateIcon.h"
#include "ui/resolution/ClauseForms.h"
#include "ui/resolution/ConflictPanel.h"
#include "ui/resolution/ReportBlock.h"
#include "ui/resolution/ReportForm.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::model;

ClauseCard::ClauseCard(Page &page, ClauseId clause, QWidget *parent) : QFrame(parent), m_page(page), m_clause(clause)
{
    build();
    refresh();
}

ClauseCard::~ClauseCard() = default;

void ClauseCard::build()
{
    setFocusPolicy(Qt::ClickFocus);
    const bool readOnly = m_page.session.isReadOnly();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 8, 8);
    row->setSpacing(8);

    m_label = new common::InPlaceText(this, m_page.timing);
    m_label->setSingleLine(true);
    m_label->setReadOnly(readOnly);
    QFont bold = font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_label->setFixedWidth(fontMetrics().averageCharWidth() * 5 + 8);
    row->addWidget(m_label, 0, Qt::AlignTop);

    m_middle = new QVBoxLayout;
    m_middle->setSpacing(3);
    m_text = new common::InPlaceText(this, m_page.timing);
    m_text->setQuoted(true);
    m_text->setReadOnly(readOnly);
    m_text->setPlaceholder(tr("No wording yet"));
    m_middle->addWidget(m_text);
    m_reportsLayout = new QVBoxLayout;
    m_reportsLayout->setSpacing(3);
    m_middle->addLayout(m_reportsLayout);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(12);
    m_newReport = new common::QuietButton(tr("New report"), this);
    m_newReport->setToolTip(tr("Write a new report (Ctrl+R)"));
    m_newReport->setEnabled(!readOnly);
    m_buttons->addWidget(m_newReport);
    m_buttons->addStretch();
    m_middle->addLayout(m_buttons);
    m_formsLayout = new QVBoxLayout;
    m_middle->addLayout(m_formsLayout);
    m_middle->addStretch();
    row->addLayout(m_middle, 1);
    row->addWidget(buildSide(), 0, Qt::AlignTop);

    const auto find = [this] { return stored(); };
    const QString label = m_page.clauseName(m_clause);
    bindText(m_page, m_label, find, &Clause::label, QStringLiteral("label"), tr("Number of clause %1").arg(label));
    bindText(m_page, m_text, find, &Clause::text, QStringLiteral("text"), tr("Wording of clause %1").arg(label));
    connect(m_newReport, &QPushButton::clicked, this, [this] { writeReport(); });
}

QWidget *ClauseCard::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto *grid = new QGridLayout(side);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    m_status = new common::QuietComboBox(side);
    m_lead = new common::QuietComboBox(side);
    m_supporting = new common::QuietButton({}, side);
    m_deadline = new common::QuietButton({}, side);
    m_more = new QToolButton(side);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("More for this clause"));
    const auto addRow = [&](int row, const QString &text, QWidget *field, int columns = 2) {
        auto *label = new common::DimLabel(text, side);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, row, 1, 1, columns);
        return label;
    };
    m_statusLabel = addRow(0, tr("Status"), m_status, 1);
    m_leadLabel = addRow(1, tr("Lead"), m_lead);
    m_supportingLabel = addRow(2, tr("Supporting"), m_supporting);
    m_deadlineLabel = addRow(3, tr("Deadline"), m_deadline);
    grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    m_lead->setModel(&m_page.offices);
    m_supporting->setProminent(true);
    m_deadline->setProminent(true);
    m_supporting->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_deadline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const bool writable = !m_page.session.isReadOnly();
    for (QWidget *field : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_lead), static_cast<QWidget *>(m_supporting),
                           static_cast<QWidget *>(m_deadline)})
        field->setEnabled(writable);
    connect(m_status, &QComboBox::activated, this, &ClauseCard::statusChosen);
    connect(m_lead, &QComboBox::activated, this, &ClauseCard::leadChosen);
    connect(m_supporting, &QPushButton::clicked, this, &ClauseCard::chooseSupportingOffices);
    connect(m_deadline, &QPushButton::clicked, this, &ClauseCard::changeDeadline);
    connect(m_more, &QToolButton::clicked, this, &ClauseCard::openMenu);
    return side;
}

void ClauseCard::name()
{
    const QString name = m_page.clauseName(m_clause);
    if (name == m_name)
        return;
    m_name = name;
    const QString prefix = QStringLiteral("clause %1").arg(name);
    setObjectName(prefix);
    setAccessibleName(tr("Clause %1").arg(name));
    m_label->setNames(prefix + QStringLiteral(" label"), tr("Clause %1: number").arg(name));
    m_text->setNames(prefix + QStringLiteral(" text"), tr("Clause %1: wording").arg(name));
    if (m_reason)
        m_reason->setNames(prefix + QStringLiteral(" reason"), tr("Clause %1: reason").arg(name));
    m_status->setNames(prefix + QStringLiteral(" status"), tr("Clause %1: status").arg(name));
    m_statusLabel->setObjectName(prefix + QStringLiteral(" status label"));
    m_statusLabel->setAccessibleName(tr("Clause %1: status").arg(name));
    m_lead->setNames(prefix + QStringLiteral(" lead office"), tr("Clause %1: lead office").arg(name));
    m_leadLabel->setObjectName(prefix + QStringLiteral(" lead office label"));
    m_leadLabel->setAccessibleName(tr("Clause %1: lead office").arg(name));
    m_supporting->setObjectName(prefix + QStringLiteral(" supporting offices"));
    m_deadline->setObjectName(prefix + QStringLiteral(" deadline"));
    m_newReport->setNames(prefix + QStringLiteral(" new report"), tr("Clause %1: new report").arg(name));
    if (m_older)
        m_older->setObjectName(prefix + QStringLiteral(" earlier reports"));
    m_more->setObjectName(prefix + QStringLiteral(" more"));
    m_more->setAccessibleName(tr("Clause %1: more").arg(name));
}

ClauseCard::Shown ClauseCard::toShow() const
{
    Shown shown{*stored(), {}, {}, {}};
    for (const StatusReport &report : m_page.file.reports) {
        if (report.covers(m_clause)) {
            shown.reports.push_back(report);
            shown.fullText.push_back(showsInFull(report));
        }
    }
    for (const DeadlineExtension &extension : m_page.file.extensions) {
        if (extension.clause == m_clause)
            shown.extensions.push_back(extension);
    }
    return shown;
}

bool ClauseCard::showsInFull(const StatusReport &report) const
{
    // A joint report is shown in full at the first clause that has no newer one.
    for (const Clause &clause : m_page.file.clauses) {
        if (clause.id == m_clause)
            return true;
        if (report.covers(clause.id) && m_page.file.latestReport(clause.id) == &report)
            return false;
    }
    return true;
}

void ClauseCard::refresh(bool all)
{
    const Clause *clause = stored();
    if (!clause)
        return;
    Shown shown = toShow();
    if (!all && m_shown == shown)
        return;
    m_shown = std::move(shown);
    name();
    m_label->setStored(clause->label);
    m_text->setStored(clause->text);
    refreshReason();
    refreshStatus();
    refreshOffices();
    refreshDeadline();
    refreshReports();
}

void ClauseCard::refreshReason()
{
    const QString &reason = stored()->statusReason;
    if (!m_reason && !reason.isEmpty()) {
        m_reason = new common::InPlaceText(this, m_page.timing);
        m_reason->setDim(true);
        m_reason->setReadOnly(m_page.session.isReadOnly());
        m_reason->setNames(objectName() + QStringLiteral(" reason"), tr("Clause %1: reason").arg(m_name));
        bindText(m_page, m_reason, [this] { return stored(); }, &Clause::statusReason, QStringLiteral("statusReason"),
                 tr("Reason at clause %1").arg(m_name));
        m_middle->insertWidget(1, m_reason);
        chainFocus();
    }
    if (m_reason) {
        m_reason->setStored(reason);
        m_reason->setVisible(!m_reason->text().isEmpty() || m_reason->isEditing());
    }
}

void ClauseCard::refreshStatus()
{
    const Clause &clause = *stored();
    const bool late = clause.dueOn && *clause.dueOn < m_page.today();
    const QSignalBlocker quiet(m_status);
    QStandardItemModel *model = m_page.statuses(clause.status, late);
    if (m_status->model() != model)
        m_status->setModel(model);
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->item(i)->data(idRole).toInt() == int(clause.status))
            m_status->setCurrentIndex(i);
    }
}

void ClauseCard::refreshOffices()
{
    const Clause &clause = *stored();
    const Directory &directory = m_page.session.directory();
    const QSignalBlocker quiet(m_lead);
    int row = 0;
    for (int i = 0; clause.leadOffice && i < m_page.offices.rowCount(); ++i) {
        if (m_page.offices.item(i)->data(idRole).toLongLong() == clause.leadOffice->value)
            row = i;
    }
    m_lead->setCurrentIndex(row);
    QStringList names;
    for (OfficeId id : clause.supportingOffices) {
        if (const Office *office = directory.find(std::optional(id)))
            names << (clause.supportingOffices.size() > 1 && !office->number.isEmpty() ? office->number : officeTitle(*office));
    }
    m_supporting->setText(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", ")));
    m_supporting->setAccessibleName(tr("Clause %1: supporting offices: %2").arg(m_name, m_supporting->text()));
}

void ClauseCard::refreshDeadline()
{
    const Clause &clause = *stored();
    QString text = clause.dueOn ? shortGermanDate(clause.dueOn) : QStringLiteral("–");
    QString explained;
    bool original = false;
    for (const DeadlineExtension &extension : m_page.file.extensions) {
        if (extension.clause != m_clause)
            continue;
        if (extension.oldDate && !original && clause.dueOn) {
            text = shortGermanDate(extension.oldDate) + QStringLiteral(" → ") + text;
            original = true;
        }
        explained += (explained.isEmpty() ? QString() : QStringLiteral("\n"))
            + tr("%1 → %2: %3").arg(shortGermanDate(extension.oldDate), shortGermanDate(extension.newDate), extension.reason);
        if (!extension.decidedBy.isEmpty())
            explained += QStringLiteral(" (") + extension.decidedBy + u')';
    }
    if (clause.dueOn && *clause.dueOn < m_page.today() && !isSettled(clause.status))
        text += QStringLiteral(" · ") + tr("%n day(s) late", nullptr, -daysLeft(*clause.dueOn, m_page.today()));
    m_deadline->setText(text);
    m_deadline->setToolTip(Qt::convertFromPlainText(explained));
    m_deadline->setAccessibleDescription(explained);
    m_deadline->setAccessibleName(tr("Clause %1: deadline %2").arg(m_name, text));
}

void ClauseCard::refreshReports()
{
    const int count = int(m_shown->reports.size());
    if (count == 0 && !m_noReport) {
        m_noReport = new common::DimLabel(tr("No report yet"), this);
        m_noReport->setContentsMargins(4, 0, 0, 0);
        m_reportsLayout->addWidget(m_noReport);
    }
    if (m_noReport)
        m_noReport->setVisible(count == 0);
    if (count > 1 && !m_older) {
        m_older = new common::QuietButton({}, this);
        m_older->setObjectName(objectName() + QStringLiteral(" earlier reports"));
        m_older->setCheckable(true);
        m_buttons->insertWidget(1, m_older);
        chainFocus();
        connect(m_older, &QPushButton::clicked, this, [this](bool on) {
            m_showOlder = on;
            refreshReports();
        });
    }
    if (m_older) {
        m_older->setVisible(count > 1);
        m_older->setChecked(m_showOlder);
        m_older->setText(m_showOlder ? tr("Hide earlier reports") : tr("%n earlier report(s)", nullptr, qMax(count - 1, 0)));
        m_older->setAccessibleName(tr("Clause %1: %2").arg(m_name, m_older->text()));
    }
    rebuildReports(size_t(m_showOlder ? count : qMin(count, 1)));
}

void ClauseCard::rebuildReports(size_t count)
{
    std::vector<ReportBlock *> blocks;
    bool fresh = false;
    for (size_t i = 0; i < count; ++i) {
        const StatusReportId id = m_shown->reports[i].id;
        const bool full = m_shown->fullText[i];
        const auto known = std::find_if(m_reports.begin(), m_reports.end(), [id, full](const ReportBlock *block) {
            return block->report() == id && block->showsText() == full;
        });
        if (known != m_reports.end()) {
            blocks.push_back(*known);
            (*known)->refresh();
            m_reports.erase(known);
            continue;
        }
        auto *block = new ReportBlock(m_page, m_clause, id, full, this);
        connect(block, &ReportBlock::detailsRequested, this, &ClauseCard::openDetails);
        blocks.push_back(block);
        fresh = true;
    }
    for (ReportBlock *gone : m_reports) {
        gone->hide();
        gone->deleteLater();
    }
    m_reports = blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (m_reportsLayout->indexOf(blocks[i]) == int(i))
            continue;
        m_reportsLayout->insertWidget(int(i), blocks[i]);
        if (isVisible())
            blocks[i]->show();
    }
    if (fresh)
        chainFocus();
}

void ClauseCard::chainFocus()
{
    QWidget *previous = nullptr;
    for (QWidget *widget : focusOrder()) {
        if (previous)
            setTabOrder(previous, widget);
        previous = widget;
    }
}

void ClauseCard::statusChosen(int index)
{
    const auto status = ClauseStatus(m_status->itemData(index, idRole).toInt());
    const Clause clause = *stored();
    if (status == clause.status)
        return;
    if (needsReason(status)) {
        refreshStatus();
        askReason(status);
        return;
    }
    m_page.session.submit(core::edit::setStatus(clause, status, {}), unlessWritten(&ClauseCard::refreshStatus));
}

void ClauseCard::leadChosen(int index)
{
    const Clause *clause = stored();
    const qint64 id = m_page.offices.item(index)->data(idRole).toLongLong();
    Clause after = *clause;
    after.leadOffice = id ? std::optional(OfficeId{id}) : std::nullopt;
    m_page.session.submit(core::edit::edited(tr("Lead office of clause %1").arg(clause->label), *clause, after),
                          unlessWritten(&ClauseCard::refreshOffices));
}

/// Shows again what is stored when my choice could not be.
common::Session::Done ClauseCard::unlessWritten(void (ClauseCard::*showStored)())
{
    return [card = QPointer(this), showStored](bool written) {
        if (card && card->stored() && !written)
            (card->*showStored)();
    };
}

template <class Form, class... Args>
Form *ClauseCard::openForm(const QString &kind, Args &&...args)
{
    if (const auto open = m_forms.find(kind); open != m_forms.end())
        return static_cast<Form *>(open->second);
    auto *form = new Form(m_page, std::forward<Args>(args)..., this);
    m_forms[kind] = form;
    m_formsLayout->addWidget(form);
    form->show();
    connect(form, &InlineForm::finished, this, [this, kind, form] {
        m_forms.erase(kind);
        const bool focused = form->isAncestorOf(window()->focusWidget());
        form->hide();
        form->deleteLater();
        if (focused)
            setFocus(Qt::OtherFocusReason);
    });
    return form;
}

void ClauseCard::writeReport(bool chooseClauses)
{
    auto *form = openForm<ReportForm>(QStringLiteral("report"), m_clause);
    chooseClauses ? form->startWithClauses() : form->start();
}

void ClauseCard::askReason(ClauseStatus status)
{
    // Another choice replaces the question that is still open.
    if (const auto open = m_forms.find(QStringLiteral("status")); open != m_forms.end())
        open->second->discard();
    openForm<StatusForm>(QStringLiteral("status"), m_clause, status)->start();
}

void ClauseCard::addSubClause()
{
    openForm<ClauseForm>(QStringLiteral("clause"), std::optional(m_clause))->start();
}

void ClauseCard::changeDeadline()
{
    openForm<DeadlineForm>(QStringLiteral("deadline"), m_clause)->start();
}

void ClauseCard::chooseSupportingOffices()
{
    openForm<OfficesForm>(QStringLiteral("offices"), m_clause)->start();
}

void ClauseCard::openDetails(StatusReportId report)
{
    if (m_page.session.isReadOnly())
        return;
    openForm<ReportDetailsForm>(QStringLiteral("details/%1").arg(report.value), m_clause, report)->start();
}

void ClauseCard::removeDeadline()
{
    const Clause *clause = stored();
    if (!clause || !clause->dueOn)
        return;
    Clause after = *clause;
    after.dueOn.reset();
    m_page.session.submit(core::edit::edited(tr("Remove deadline of clause %1").arg(clause->label), *clause, after));
}

bool ClauseCard::restoreDraft(const QString &key, const core::store::Draft &draft)
{
    const QStringList parts = key.split(u'/');
    if (parts.size() < 2 || parts[1] != QString::number(m_clause.value))
        return false;
    const QString &kind = parts[0];
    InlineForm *form = nullptr;
    if (kind == u"report")
        form = openForm<ReportForm>(kind, m_clause);
    else if (kind == u"status")
        form = openForm<StatusForm>(kind, m_clause, ClauseStatus::Deferred);
    else if (kind == u"deadline")
        form = openForm<DeadlineForm>(kind, m_clause);
    else if (kind == u"offices")
        form = openForm<OfficesForm>(kind, m_clause);
    else if (kind == u"clause")
        form = openForm<ClauseForm>(kind, std::optional(m_clause));
    else if (kind == u"details" && parts.size() == 3 && m_page.report(StatusReportId{parts[2].toLongLong()}))
        form = openForm<ReportDetailsForm>(QStringLiteral("details/") + parts[2], m_clause, StatusReportId{parts[2].toLongLong()});
    if (!form)
        return false;
    form->restoreDraft(draft.text, draft.at);
    return true;
}

std::vector<common::InPlaceText *> ClauseCard::fields() const
{
    std::vector<common::InPlaceText *> all{m_label, m_text};
    if (m_reason)
        all.push_back(m_reason);
    for (const ReportBlock *block : m_reports) {
        if (block->text())
            all.push_back(block->text());
    }
    return all;
}

void ClauseCard::showConflict(const common::Conflict &conflict, const QString &title)
{
    // My version goes into the panel, with the cursor; the card shows what is stored.
    const QWidget *focus = window()->focusWidget();
    const bool typing = focus && isAncestorOf(focus);
    for (common::InPlaceText *field : fields()) {
        if (field->isDirty())
            field->giveUp();
    }
    auto *panel = new ConflictPanel(m_page, conflict, title, this);
    m_conflicts.push_back(panel);
    m_formsLayout->insertWidget(0, panel);
    panel->show();
    connect(panel, &ConflictPanel::finished, this, [this, panel] {
        std::erase(m_conflicts, panel);
        panel->hide();
        panel->deleteLater();
        setFocus(Qt::OtherFocusReason);
    });
    if (typing)
        panel->start();
}

void ClauseCard::flush()
{
    for (common::InPlaceText *field : fields())
        field->flush();
    const auto forms = m_forms; // flushing may close one
    for (const auto &[kind, form] : forms)
        form->flush();
}

void ClauseCard::openMenu()
{
    Q_EMIT menuAboutToShow();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

std::vector<QWidget *> ClauseCard::focusOrder() const
{
    std::vector<QWidget *> order{m_label, m_text};
    if (m_reason)
        order.push_back(m_reason);
    for (const ReportBlock *block : m_reports) {
        for (QWidget *part : block->focusOrder())
            order.push_back(part);
    }
    order.push_back(m_newReport);
    if (m_older)
        order.push_back(m_older);
    order.insert(order.end(), {m_status, m_lead, m_supporting, m_deadline, m_more});
    return order;
}

void ClauseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(common::hairline(palette())));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
}

void ClauseCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ClauseCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

}
