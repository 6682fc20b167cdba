#include "ui/resolution/ReportForm.h"

#include "core/base/Dates.h"
#include "core/edit/ReportEdits.h"
#include "core/model/Approval.h"
#include "ui/resolution/CheckList.h"
#include "ui/spelling/Emphasis.h"
#include "ui/spelling/WritingAid.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietComboBox.h"

#include <QGridLayout>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

namespace {

CheckList *makeClauseList(const FileContext &context, const QString &name, QWidget *parent)
{
    auto *list = new CheckList(name, ReportForm::tr("the report covers clause %1"), parent);
    for (const Clause &clause : context.file.clauses)
        list->addItem(clause.id.value, context.clauseName(clause.id));
    return list;
}

QComboBox *makeReportStateBox(QWidget *parent)
{
    auto *box = new widgets::QuietComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (ReportState state : {ReportState::Draft, ReportState::Submitted, ReportState::Approved})
        box->addItem(label(state), code(state));
    return box;
}

}

ReportForm::ReportForm(FileContext &context, ClauseId clause, QWidget *parent)
    : ResolutionForm(context, QStringLiteral("report/%1").arg(clause.value),
                     QStringLiteral("clause %1 report form").arg(context.clauseName(clause)),
                     tr("Clause %1: new report").arg(context.clauseName(clause)), tr("Add &report"), parent),
      m_clause(clause), m_text(new widgets::GrowingTextEdit(4, this)), m_asOf(new widgets::DateField(this)),
      m_state(makeReportStateBox(this)), m_choice(makeClauseList(context, nameOf(QStringLiteral("clause")), this))
{
    const QString name = context.clauseName(clause);
    m_text->setNames(nameOf(QStringLiteral("text")), tr("Clause %1: text of the new report").arg(name));
    m_text->setPlaceholderText(tr("What has been done since the last report?"));
    spelling::WritingAid::attach(*m_text, context.session, spelling::WritingAid::Markup::Reports);
    m_asOf->setNames(nameOf(QStringLiteral("date")), tr("Clause %1: date of the new report").arg(name));
    m_asOf->setToday(context.today());
    m_asOf->setDate(context.today());
    m_state->setObjectName(nameOf(QStringLiteral("state")));
    m_state->setAccessibleName(tr("Clause %1: state of the new report").arg(name));
    m_state->setCurrentIndex(m_state->findData(code(ReportState::Approved)));

    addRow(tr("Report"), m_text);
    m_rows->addWidget(new spelling::EmphasisBar(*m_text, nameOf(QStringLiteral("emphasis")),
                                                tr("Clause %1: new report").arg(name), this),
                      m_rows->rowCount(), 1);
    addRow(tr("As of"), m_asOf);
    if (approvesReports(context.session.directory()))
        addRow(tr("State"), m_state);
    else
        m_state->hide();
    addRow(tr("For clauses"), m_choice);
    m_choice->setChosen({clause.value});
    connect(m_choice, &CheckList::changed, this, [this] { touched(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { touched(); });
    connect(m_asOf, &widgets::DateField::dateEdited, this, [this] { touched(); });
    connect(m_state, &QComboBox::activated, this, [this] { touched(); });
}

void ReportForm::start()
{
    m_text->setFocus();
}

void ReportForm::startWithClauses()
{
    m_choice->focusFirst();
}

QJsonObject ReportForm::content() const
{
    return {{QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("asOf"), isoDate(m_asOf->date())},
            {QStringLiteral("state"), m_state->currentData().toString()},
            {QStringLiteral("clauses"), m_choice->toJson()}};
}

void ReportForm::setContent(const QJsonObject &content)
{
    m_text->setPlainText(content[u"text"].toString());
    m_text->moveCursor(QTextCursor::End);
    m_asOf->setDate(dateFromIso(content[u"asOf"].toString()));
    if (const int at = m_state->findData(content[u"state"].toString()); at >= 0)
        m_state->setCurrentIndex(at);
    m_choice->setChosen(content[u"clauses"].toArray());
}

bool ReportForm::isBlank() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

std::optional<Result<ChangeSet>> ReportForm::commit()
{
    m_asOf->commitTyped();
    const auto clauses = m_choice->chosenAs<ClauseId>();
    if (clauses.empty()) {
        complain(tr("Choose at least one clause that the report covers."));
        return std::nullopt;
    }
    if (isBlank()) {
        complain(tr("The report has no text yet."));
        m_text->setFocus();
        return std::nullopt;
    }
    if (!m_asOf->date() || !m_asOf->isAcceptable()) {
        complain(tr("The report needs the date it speaks of."));
        m_asOf->setFocus();
        return std::nullopt;
    }
    const auto state = reportStateFromCode(m_state->currentData().toString()).value_or(ReportState::Draft);
    return core::edit::addReport(m_context.session.edits(), m_context.file.resolution, clauses,
                                 m_text->toPlainText().trimmed(), *m_asOf->date(), m_context.session.who(), state);
}

ReportDetailsForm::ReportDetailsForm(FileContext &context, ClauseId clause, StatusReportId report, QWidget *parent)
    : ResolutionForm(context, QStringLiteral("details/%1/%2").arg(clause.value).arg(report.value),
                     QStringLiteral("clause %1 report details").arg(context.clauseName(clause)),
                     tr("Clause %1: details of the report").arg(context.clauseName(clause)), tr("&Apply"), parent),
      m_report(report), m_asOf(new widgets::DateField(this)), m_state(makeReportStateBox(this)),
      m_choice(makeClauseList(context, nameOf(QStringLiteral("clause")), this))
{
    const QString name = context.clauseName(clause);
    m_asOf->setNames(nameOf(QStringLiteral("date")), tr("Clause %1: date of the report").arg(name));
    m_asOf->setToday(context.today());
    m_state->setObjectName(nameOf(QStringLiteral("state")));
    m_state->setAccessibleName(tr("Clause %1: state of the report").arg(name));
    if (const StatusReport *stored = context.report(report)) {
        m_asOf->setDate(stored->asOf);
        m_state->setCurrentIndex(m_state->findData(code(stored->state)));
        m_choice->choose(stored->clauses);
    }
    addRow(tr("As of"), m_asOf);
    if (approvesReports(context.session.directory()))
        addRow(tr("State"), m_state);
    else
        m_state->hide();
    addRow(tr("For clauses"), m_choice);
    connect(m_asOf, &widgets::DateField::dateEdited, this, [this] { touched(); });
    connect(m_state, &QComboBox::activated, this, [this] { touched(); });
    connect(m_choice, &CheckList::changed, this, [this] { touched(); });
}

void ReportDetailsForm::start()
{
    m_asOf->setFocus();
}

QJsonObject ReportDetailsForm::content() const
{
    return {{QStringLiteral("asOf"), isoDate(m_asOf->date())},
            {QStringLiteral("state"), m_state->currentData().toString()},
            {QStringLiteral("clauses"), m_choice->toJson()}};
}

void ReportDetailsForm::setContent(const QJsonObject &content)
{
    m_asOf->setDate(dateFromIso(content[u"asOf"].toString()));
    if (const int at = m_state->findData(content[u"state"].toString()); at >= 0)
        m_state->setCurrentIndex(at);
    m_choice->setChosen(content[u"clauses"].toArray());
}

std::optional<Result<ChangeSet>> ReportDetailsForm::commit()
{
    m_asOf->commitTyped();
    const StatusReport *stored = m_context.report(m_report);
    if (!stored)
        return ChangeSet();
    if (!m_asOf->date() || !m_asOf->isAcceptable()) {
        complain(tr("The report needs the date it speaks of."));
        return std::nullopt;
    }
    const auto clauses = m_choice->chosenAs<ClauseId>();
    if (clauses.empty()) {
        complain(tr("Choose at least one clause that the report covers."));
        return std::nullopt;
    }
    const auto state = reportStateFromCode(m_state->currentData().toString()).value_or(stored->state);
    return core::edit::changeReport(*stored, *m_asOf->date(), state, clauses, m_context.clauseNames(clauses));
}

}
