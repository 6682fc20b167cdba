#include "ui/resolution/ReportBlock.h"

#include "core/base/Dates.h"
#include "core/model/Approval.h"
#include "ui/spelling/WritingAid.h"
#include "ui/widgets/Quiet.h"

#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

ReportBlock::ReportBlock(FileContext &context, ClauseId clause, StatusReportId report, ClauseId textPlace,
                         QWidget *parent)
    : QWidget(parent), m_context(context), m_clause(clause), m_report(report), m_textPlace(textPlace),
      m_header(new widgets::QuietButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    const QString name = QStringLiteral("clause %1 report %2").arg(context.clauseName(clause)).arg(report.value);
    m_header->setObjectName(name + QStringLiteral(" details"));
    m_header->setToolTip(tr("Change date, state and clauses of the report"));
    connect(m_header, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_report); });
    if (textPlace == clause) {
        m_text = new widgets::InPlaceText(this, context.timing);
        m_text->setReadOnly(context.session.isReadOnly());
        m_text->setNames(name + QStringLiteral(" text"), QString());
        bindText(
            context, m_text, [this] { return m_context.report(m_report); }, &StatusReport::text, QStringLiteral("text"),
            tr("Report on clause %1").arg(context.clauseName(clause)));
        connect(m_text, &widgets::InPlaceText::editingStarted, this, [this] {
            spelling::WritingAid::attach(*m_text->editor(), m_context.session, spelling::WritingAid::Markup::Reports);
        });
        layout->addWidget(m_text);
    } else {
        m_link = new widgets::QuietButton({}, this);
        m_link->setProminent(true);
        m_link->setObjectName(name + QStringLiteral(" link"));
        m_link->setToolTip(tr("Go to the text of this report, to read and edit it"));
        connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT textRequested(m_textPlace, m_report); });
        layout->addWidget(m_link, 0, Qt::AlignLeft);
    }
    refresh();
}

namespace {

QString stateText(const StatusReport &report)
{
    if (report.state != ReportState::Approved || report.approvedBy.isEmpty())
        return label(report.state);
    return ReportBlock::tr("approved by %1 on %2").arg(report.approvedBy, shortGermanDate(report.approvedOn));
}

}

void ReportBlock::refresh()
{
    const StatusReport *report = m_context.report(m_report);
    if (!report)
        return;
    std::vector<ClauseId> others = report->clauses;
    std::erase(others, m_clause);
    const QString date = shortGermanDate(report->asOf);
    if (approvesReports(m_context.session.directory())) {
        const QString state = stateText(*report);
        m_header->setText(
            others.empty()
                ? tr("Report as of %1, %2").arg(date, state)
                : tr("Report as of %1 together with clause %2, %3").arg(date, m_context.clauseNames(others), state));
    } else {
        m_header->setText(others.empty()
                              ? tr("Report as of %1").arg(date)
                              : tr("Report as of %1 together with clause %2").arg(date, m_context.clauseNames(others)));
    }
    const QString clause = m_context.clauseName(m_clause);
    m_header->setAccessibleName(tr("Clause %1: %2").arg(clause, m_header->text()));
    if (m_text) {
        m_text->setNames(m_text->objectName(), tr("Clause %1: text of the report as of %2").arg(clause, date));
        m_text->setStored(report->text);
    }
    if (m_link) {
        m_link->setText(tr("Text with clause %1 …").arg(m_context.clauseName(m_textPlace)));
        m_link->setAccessibleName(tr("Clause %1: %2").arg(clause, m_link->text()));
    }
}

}
