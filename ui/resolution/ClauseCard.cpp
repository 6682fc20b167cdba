#include "ui/resolution/ClauseCard.h"

#include "core/base/Dates.h"
#include "core/edit/ClauseEdits.h"
#include "ui/resolution/ClauseForms.h"
#include "ui/resolution/ClauseReports.h"
#include "ui/resolution/ClauseSide.h"
#include "ui/resolution/ConflictPanel.h"
#include "ui/resolution/ReportForm.h"
#include "ui/spelling/WritingAid.h"
#include "ui/widgets/Tones.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::model;

ClauseCard::ClauseCard(FileContext &context, ClauseId clause, QWidget *parent)
    : QFrame(parent), m_context(context), m_clause(clause)
{
    build();
    refresh();
}

ClauseCard::~ClauseCard() = default;

void ClauseCard::build()
{
    setFocusPolicy(Qt::ClickFocus);
    const bool readOnly = m_context.session.isReadOnly();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 8, 8);
    row->setSpacing(8);

    m_label = new widgets::InPlaceText(this, m_context.timing);
    m_label->setSingleLine(true);
    m_label->setReadOnly(readOnly);
    QFont bold = font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_label->setFixedWidth(fontMetrics().averageCharWidth() * 5 + 8);
    row->addWidget(m_label, 0, Qt::AlignTop);

    m_middle = new QVBoxLayout;
    m_middle->setSpacing(3);
    m_text = new widgets::InPlaceText(this, m_context.timing);
    m_text->setQuoted(true);
    m_text->setReadOnly(readOnly);
    m_text->setPlaceholder(tr("No wording yet"));
    connect(m_text, &widgets::InPlaceText::editingStarted, this, [this] {
        spelling::WritingAid::attach(*m_text->editor(), m_context.session, spelling::WritingAid::Markup::None);
    });
    m_middle->addWidget(m_text);
    m_reports = new ClauseReports(m_context, m_clause, this);
    m_middle->addWidget(m_reports);
    m_formsLayout = new QVBoxLayout;
    m_middle->addLayout(m_formsLayout);
    m_middle->addStretch();
    row->addLayout(m_middle, 1);
    m_side = new ClauseSide(m_context, m_clause, this);
    row->addWidget(m_side, 0, Qt::AlignTop);

    const auto find = [this] { return stored(); };
    const QString label = m_context.clauseName(m_clause);
    bindText(m_context, m_label, find, &Clause::label, QStringLiteral("label"), tr("Number of clause %1").arg(label));
    bindText(m_context, m_text, find, &Clause::text, QStringLiteral("text"), tr("Wording of clause %1").arg(label));
    connect(m_reports, &ClauseReports::writeRequested, this, [this] { writeReport(); });
    connect(m_reports, &ClauseReports::detailsRequested, this, &ClauseCard::openDetails);
    connect(m_reports, &ClauseReports::textRequested, this, &ClauseCard::reportTextRequested);
    connect(m_side, &ClauseSide::reasonNeeded, this, &ClauseCard::askReason);
    connect(m_side, &ClauseSide::officesRequested, this, &ClauseCard::chooseSupportingOffices);
    connect(m_side, &ClauseSide::deadlineRequested, this, &ClauseCard::changeDeadline);
    connect(m_side, &ClauseSide::menuRequested, this, &ClauseCard::openMenu);
}

void ClauseCard::name()
{
    const QString name = m_context.clauseName(m_clause);
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
    m_reports->setClauseName(name);
    m_side->setClauseName(name);
}

ClauseCard::Shown ClauseCard::toShow() const
{
    Shown shown{*stored(), {}, {}, m_reports->textPlaces(), m_context.file.resolution.decidedOn};
    for (const StatusReport &report : m_context.file.reports) {
        if (report.covers(m_clause))
            shown.reports.push_back(report);
    }
    for (const DeadlineExtension &extension : m_context.file.extensions) {
        if (extension.clause == m_clause)
            shown.extensions.push_back(extension);
    }
    return shown;
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
    m_side->refresh();
    m_reports->refresh();
}

void ClauseCard::refreshReason()
{
    const QString &reason = stored()->statusReason;
    if (!m_reason && !reason.isEmpty()) {
        m_reason = new widgets::InPlaceText(this, m_context.timing);
        m_reason->setDim(true);
        m_reason->setReadOnly(m_context.session.isReadOnly());
        m_reason->setNames(objectName() + QStringLiteral(" reason"), tr("Clause %1: reason").arg(m_name));
        bindText(
            m_context, m_reason, [this] { return stored(); }, &Clause::statusReason, QStringLiteral("statusReason"),
            tr("Reason at clause %1").arg(m_name));
        m_middle->insertWidget(1, m_reason);
    }
    if (m_reason) {
        m_reason->setStored(reason);
        m_reason->setVisible(!m_reason->text().isEmpty() || m_reason->isEditing());
    }
}

template <class Form, class... Args>
Form *ClauseCard::openForm(const QString &kind, Args &&...args)
{
    if (const auto open = m_forms.find(kind); open != m_forms.end())
        return static_cast<Form *>(open->second);
    auto *form = new Form(m_context, std::forward<Args>(args)..., this);
    m_forms[kind] = form;
    m_formsLayout->addWidget(form);
    form->show();
    connect(form, &ResolutionForm::finished, this, [this, kind, form] {
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
    const QString kind = QStringLiteral("status");
    const auto open = m_forms.find(kind);
    auto *asked = open == m_forms.end() ? nullptr : static_cast<StatusForm *>(open->second);
    if (asked && asked->isBlank())
        asked->discard();
    else if (asked)
        asked->askFor(status);
    openForm<StatusForm>(kind, m_clause, status)->start();
}

void ClauseCard::addSubClause()
{
    openForm<ClauseForm>(QStringLiteral("clause"), std::optional(m_clause))->start();
}

void ClauseCard::chooseStatus()
{
    m_side->chooseStatus();
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
    if (m_context.session.isReadOnly())
        return;
    openForm<ReportDetailsForm>(QStringLiteral("details/%1").arg(report.value), m_clause, report)->start();
}

void ClauseCard::removeDeadline()
{
    const Clause *clause = stored();
    if (!clause || !clause->dueOn)
        return;
    const QString sentence =
        tr("The deadline %1 of clause %2 of %3 was removed.")
            .arg(core::base::shortGermanDate(clause->dueOn), m_name, m_context.file.resolution.reference);
    m_context.session.submit(core::edit::removeDeadline(*clause), [card = QPointer(this), sentence](bool written) {
        if (written && card)
            card->m_context.tellRemoved(sentence);
    });
}

bool ClauseCard::restoreDraft(const QString &key, const core::store::Draft &draft)
{
    const QStringList parts = key.split(u'/');
    if (parts.size() < 2 || parts[1] != QString::number(m_clause.value))
        return false;
    const QString &kind = parts[0];
    ResolutionForm *form = nullptr;
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
    else if (kind == u"details" && parts.size() == 3 && m_context.report(StatusReportId{parts[2].toLongLong()}))
        form = openForm<ReportDetailsForm>(QStringLiteral("details/") + parts[2], m_clause,
                                           StatusReportId{parts[2].toLongLong()});
    if (!form)
        return false;
    form->restoreDraft(draft.text, draft.at);
    return true;
}

std::vector<widgets::InPlaceText *> ClauseCard::fields() const
{
    std::vector<widgets::InPlaceText *> all{m_label, m_text};
    if (m_reason)
        all.push_back(m_reason);
    for (widgets::InPlaceText *text : m_reports->fields())
        all.push_back(text);
    return all;
}

void ClauseCard::showConflict(const session::Conflict &conflict, const QString &title)
{
    // My version goes into the panel, with the cursor; the card shows what is stored.
    const QWidget *focus = window()->focusWidget();
    const bool typing = focus && isAncestorOf(focus);
    for (widgets::InPlaceText *field : fields()) {
        if (field->isDirty())
            field->giveUp();
    }
    auto *panel = new ConflictPanel(m_context, conflict, title, this);
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
    for (widgets::InPlaceText *field : fields())
        field->flush();
    const auto forms = m_forms; // flushing may close one
    for (const auto &[kind, form] : forms)
        form->flush();
}

void ClauseCard::openMenu(const QPoint &at)
{
    Q_EMIT menuAboutToShow();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(at);
}

void ClauseCard::editReport(StatusReportId report)
{
    m_reports->editText(report);
}

void ClauseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(widgets::hairline(palette())));
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
