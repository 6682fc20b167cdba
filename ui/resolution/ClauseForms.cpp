#include "ui/resolution/ClauseForms.h"

#include "core/base/Dates.h"
#include "core/edit/ClauseEdits.h"
#include "core/settings/ReviewSettings.h"
#include "ui/resolution/CheckList.h"
#include "ui/resolution/ClauseOrder.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

StatusForm::StatusForm(FileContext &context, ClauseId clause, ClauseStatus status, QWidget *parent)
    : ResolutionForm(context, QStringLiteral("status/%1").arg(clause.value),
                     QStringLiteral("clause %1 status form").arg(context.clauseName(clause)),
                     tr("Clause %1: change of status").arg(context.clauseName(clause)), tr("&Change status"), parent),
      m_clause(clause), m_status(status), m_title(new QLabel(this)), m_reason(new widgets::GrowingTextEdit(2, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_body->insertWidget(0, m_title);
    m_reason->setNames(nameOf(QStringLiteral("reason")),
                       tr("Clause %1: reason for the status").arg(context.clauseName(clause)));
    addRow(tr("Reason"), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { touched(); });
    setStatus(status);
}

void StatusForm::setStatus(ClauseStatus status)
{
    m_status = status;
    m_title->setText(tr("New status “%1” needs a reason:").arg(label(status)));
}

void StatusForm::askFor(ClauseStatus status)
{
    setStatus(status);
    touched();
}

void StatusForm::start()
{
    m_reason->setFocus();
}

QJsonObject StatusForm::content() const
{
    return {{QStringLiteral("status"), code(m_status)}, {QStringLiteral("reason"), m_reason->toPlainText()}};
}

void StatusForm::setContent(const QJsonObject &content)
{
    setStatus(clauseStatusFromCode(content[u"status"].toString()).value_or(m_status));
    m_reason->setPlainText(content[u"reason"].toString());
    m_reason->moveCursor(QTextCursor::End);
}

bool StatusForm::isBlank() const
{
    return m_reason->toPlainText().trimmed().isEmpty();
}

std::optional<Result<ChangeSet>> StatusForm::commit()
{
    const Clause *clause = m_context.file.clause(m_clause);
    if (!clause)
        return ChangeSet();
    if (isBlank()) {
        complain(tr("Please say why."));
        start();
        return std::nullopt;
    }
    return core::edit::setStatus(*clause, m_status, m_reason->toPlainText());
}

DeadlineForm::DeadlineForm(FileContext &context, ClauseId clause, QWidget *parent)
    : ResolutionForm(context, QStringLiteral("deadline/%1").arg(clause.value),
                     QStringLiteral("clause %1 deadline form").arg(context.clauseName(clause)),
                     tr("Clause %1: deadline").arg(context.clauseName(clause)),
                     context.file.clause(clause)->dueOn ? tr("&Extend deadline") : tr("&Set deadline"), parent),
      m_clause(clause), m_extends(context.file.clause(clause)->dueOn.has_value()), m_date(new widgets::DateField(this))
{
    const QString name = context.clauseName(clause);
    m_date->setNames(nameOf(QStringLiteral("date")), tr("Clause %1: new deadline").arg(name));
    m_date->setToday(context.today());
    addRow(m_extends ? tr("New deadline") : tr("Deadline"), m_date);
    connect(m_date, &widgets::DateField::dateEdited, this, [this] { touched(); });
    if (!m_extends) {
        proposeDeadline();
        return;
    }
    m_reason = new widgets::GrowingTextEdit(2, this);
    m_reason->setNames(nameOf(QStringLiteral("reason")), tr("Clause %1: reason for the extension").arg(name));
    m_decidedBy = new QLineEdit(this);
    m_decidedBy->setObjectName(nameOf(QStringLiteral("decided by")));
    m_decidedBy->setAccessibleName(tr("Clause %1: extension decided by").arg(name));
    m_decidedOn = new widgets::DateField(this);
    m_decidedOn->setNames(nameOf(QStringLiteral("decided on")), tr("Clause %1: extension decided on").arg(name));
    m_decidedOn->setToday(context.today());
    addRow(tr("Reason"), m_reason);
    addRow(tr("Decided by"), m_decidedBy);
    addRow(tr("Decided on"), m_decidedOn);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { touched(); });
    connect(m_decidedBy, &QLineEdit::textChanged, this, [this] { touched(); });
    connect(m_decidedOn, &widgets::DateField::dateEdited, this, [this] { touched(); });
}

/// The period that the city gives this kind of paper, to be taken by one key.
void DeadlineForm::proposeDeadline()
{
    const Resolution &resolution = m_context.file.resolution;
    const auto settings = core::settings::reviewSettings(m_context.session.directory());
    const auto proposed = core::settings::proposedDeadline(resolution.reference, resolution.decidedOn, settings);
    if (!proposed)
        return;
    auto *take = new widgets::QuietButton(shortGermanDate(*proposed), this);
    take->setProminent(true);
    take->setNames(
        nameOf(QStringLiteral("usual")),
        tr("Clause %1: take the usual deadline %2").arg(m_context.clauseName(m_clause), shortGermanDate(*proposed)));
    addRow(tr("Usual"), take);
    connect(take, &QPushButton::clicked, this, [this, on = *proposed] {
        m_date->setDate(on);
        touched();
    });
}

void DeadlineForm::start()
{
    m_date->setFocus();
}

QJsonObject DeadlineForm::content() const
{
    QJsonObject content{{QStringLiteral("date"), isoDate(m_date->date())}};
    if (m_extends) {
        content[u"reason"] = m_reason->toPlainText();
        content[u"decidedBy"] = m_decidedBy->text();
        content[u"decidedOn"] = isoDate(m_decidedOn->date());
    }
    return content;
}

void DeadlineForm::setContent(const QJsonObject &content)
{
    m_date->setDate(dateFromIso(content[u"date"].toString()));
    if (m_extends) {
        m_reason->setPlainText(content[u"reason"].toString());
        m_decidedBy->setText(content[u"decidedBy"].toString());
        m_decidedOn->setDate(dateFromIso(content[u"decidedOn"].toString()));
    }
}

std::optional<Result<ChangeSet>> DeadlineForm::commit()
{
    m_date->commitTyped();
    const Clause *clause = m_context.file.clause(m_clause);
    if (!clause)
        return ChangeSet();
    if (!m_date->date() || !m_date->isAcceptable()) {
        complain(tr("Please enter a date, for example 24.8.22."));
        start();
        return std::nullopt;
    }
    if (!m_extends)
        return core::edit::extendDeadline(m_context.session.edits(), *clause, *m_date->date(), {}, {}, std::nullopt);
    m_decidedOn->commitTyped();
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        complain(tr("An extension needs its reason."));
        m_reason->setFocus();
        return std::nullopt;
    }
    return core::edit::extendDeadline(m_context.session.edits(), *clause, *m_date->date(),
                                      m_reason->toPlainText().trimmed(), m_decidedBy->text().trimmed(),
                                      m_decidedOn->date());
}

OfficesForm::OfficesForm(FileContext &context, ClauseId clause, QWidget *parent)
    : ResolutionForm(context, QStringLiteral("offices/%1").arg(clause.value),
                     QStringLiteral("clause %1 offices form").arg(context.clauseName(clause)),
                     tr("Clause %1: supporting offices").arg(context.clauseName(clause)), tr("&Apply"), parent),
      m_clause(clause), m_offices(new CheckList(nameOf(QStringLiteral("office")), tr("supporting office %1"), this))
{
    for (const Office &office : context.session.directory().offices)
        m_offices->addItem(office.id.value, officeTitle(office));
    if (const Clause *stored = context.file.clause(clause))
        m_offices->choose(stored->supportingOffices);
    addRow(tr("Supporting"), m_offices);
    connect(m_offices, &CheckList::changed, this, [this] { touched(); });
}

void OfficesForm::start()
{
    m_offices->focusFirst();
}

QJsonObject OfficesForm::content() const
{
    return {{QStringLiteral("offices"), m_offices->toJson()}};
}

void OfficesForm::setContent(const QJsonObject &content)
{
    m_offices->setChosen(content[u"offices"].toArray());
}

std::optional<Result<ChangeSet>> OfficesForm::commit()
{
    const Clause *clause = m_context.file.clause(m_clause);
    if (!clause)
        return ChangeSet();
    return core::edit::setSupportingOffices(*clause, m_offices->chosenAs<OfficeId>());
}

ClauseForm::ClauseForm(FileContext &context, std::optional<ClauseId> parentClause, QWidget *parent)
    : ResolutionForm(
          context, parentClause ? QStringLiteral("clause/%1").arg(parentClause->value) : QStringLiteral("clause/new"),
          parentClause ? QStringLiteral("clause %1 sub-clause form").arg(context.clauseName(*parentClause))
                       : QStringLiteral("new clause form"),
          parentClause ? tr("Clause %1: new sub-clause").arg(context.clauseName(*parentClause)) : tr("New clause"),
          tr("&Add clause"), parent),
      m_parent(parentClause), m_label(new QLineEdit(this)), m_text(new widgets::GrowingTextEdit(3, this))
{
    m_label->setObjectName(nameOf(QStringLiteral("label")));
    m_label->setAccessibleName(tr("Number of the new clause"));
    m_label->setText(proposedLabel());
    m_label->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->setNames(nameOf(QStringLiteral("text")), tr("Wording of the new clause"));
    addRow(tr("Number"), m_label);
    addRow(tr("Wording"), m_text);
    connect(m_label, &QLineEdit::textChanged, this, [this] { touched(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { touched(); });
}

QString ClauseForm::proposedLabel() const
{
    int highest = 0;
    int children = 0;
    for (const Clause &clause : m_context.file.clauses) {
        if (!clause.parent)
            highest = qMax(highest, clause.label.toInt());
        if (m_parent && clause.parent == m_parent)
            ++children;
    }
    if (!m_parent)
        return QString::number(highest + 1);
    const Clause *above = m_context.file.clause(*m_parent);
    return (above ? above->label : QString()) + QChar(u'a' + qMin(children, 25));
}

void ClauseForm::start()
{
    m_text->setFocus();
}

QJsonObject ClauseForm::content() const
{
    return {{QStringLiteral("label"), m_label->text()}, {QStringLiteral("text"), m_text->toPlainText()}};
}

void ClauseForm::setContent(const QJsonObject &content)
{
    m_label->setText(content[u"label"].toString());
    m_text->setPlainText(content[u"text"].toString());
    m_text->moveCursor(QTextCursor::End);
}

bool ClauseForm::isBlank() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

std::optional<Result<ChangeSet>> ClauseForm::commit()
{
    if (isBlank()) {
        complain(tr("The clause has no wording yet."));
        start();
        return std::nullopt;
    }
    return core::edit::insertClause(m_context.session.edits(), m_context.file, m_parent, m_label->text().trimmed(),
                                    m_text->toPlainText().trimmed());
}

}
