#include "ui/tracking/ApprovalPage.h"

#include "core/base/Dates.h"
#include "core/edit/ReportEdits.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/tracking/TickList.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/QuietList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui::tracking {

using namespace core::base;
using namespace core::model;
using core::report::WaitingReport;

namespace {

TickList *makeList()
{
    const QStringList headings{ApprovalPage::tr("Number"), ApprovalPage::tr("Clauses"), ApprovalPage::tr("As of"),
                               ApprovalPage::tr("State"),  ApprovalPage::tr("From"),    ApprovalPage::tr("Title")};
    return new TickList(QStringLiteral("approvalList"),
                        ApprovalPage::tr("Reports to approve; ticked ones are approved together"), headings);
}

}

ApprovalPage::ApprovalPage(session::Session &session, QWidget *parent)
    : DecisionPage(session, QStringLiteral("approvalPage"), tr("Reports to approve"), makeList(), parent),
      m_text(new QPlainTextEdit(this))
{
    widgets::setColumnWidths(*m_list, {{0, 16}, {1, 9}, {2, 12}, {3, 11}, {4, 24}});
    m_empty->setTexts(
        tr("No report waits for approval"),
        tr("What the offices report and what is written here appears on this page until somebody approves it."));
    m_text->setObjectName(QStringLiteral("approvalText"));
    m_text->setAccessibleName(tr("Wording of the clauses and text of the chosen report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(14);
    m_details->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    QPushButton *open = addButton("Open", tr("&Open the resolution"), row);
    row->addStretch();
    m_return = addButton("Return", tr("&Give back"), row);
    m_approve = addButton("Approve", tr("A&pprove"), row);
    m_footer->addLayout(row);
    const auto openCurrent = [this] {
        if (const auto current = m_list->currentRow())
            Q_EMIT resolutionRequested(m_reports[*current].resolution.id);
    };
    connect(open, &QPushButton::clicked, this, openCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ApprovalPage::showText);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        const auto reports = ticked();
        decide(core::edit::approveReports(core::report::reportsOf(reports), m_session.who(), m_session.today()),
               tr("%n report(s) approved.", nullptr, int(reports.size())));
    });
    connect(m_return, &QPushButton::clicked, this, [this] {
        const auto set = core::edit::returnReports(core::report::reportsOf(ticked()));
        decide(set, tr("%n report(s) given back.", nullptr, int(set.changes.size())));
    });
}

void ApprovalPage::read()
{
    session::Job *job = session::Job::startWith<std::vector<WaitingReport>>(
        m_session.database(), this,
        [today = m_session.today()](core::store::Database &database, Progress &progress) {
            return core::report::reportsToApprove(database, today, progress);
        },
        [this](const Result<std::vector<WaitingReport>> &reports) {
            if (!reports) {
                readFailed(reports.error());
                return;
            }
            m_reports = *reports;
            std::vector<QStringList> rows;
            for (const WaitingReport &waiting : m_reports) {
                rows.push_back({waiting.resolution.reference, waiting.clauses, shortGermanDate(waiting.report.asOf),
                                label(waiting.report.state), waiting.report.author,
                                waiting.resolution.title.simplified()});
            }
            m_list->setRows(rows);
            showText();
            readDone(int(m_reports.size()));
        });
    m_progress->watch(*job, tr("The reports are read …"));
}

std::vector<WaitingReport> ApprovalPage::ticked() const
{
    std::vector<WaitingReport> reports;
    for (const size_t row : m_list->ticked())
        reports.push_back(m_reports[row]);
    return reports;
}

void ApprovalPage::showText()
{
    const auto current = m_list->currentRow();
    QStringList parts;
    if (current && *current < m_reports.size()) {
        for (const Clause &clause : m_reports[*current].covered)
            parts << tr("%1  “%2”").arg(clause.label, clause.text);
        parts << m_reports[*current].report.text;
    }
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
}

void ApprovalPage::showState()
{
    const auto reports = m_list->ticked().size() <= m_reports.size() ? ticked() : std::vector<WaitingReport>();
    const auto submitted = std::count_if(reports.begin(), reports.end(), [](const WaitingReport &r) {
        return r.report.state == ReportState::Submitted;
    });
    const bool writable = !m_session.isReadOnly() && !isBusy();
    m_approve->setText(tr("A&pprove %n report(s)", nullptr, int(reports.size())));
    m_approve->setEnabled(writable && !reports.empty());
    m_return->setText(tr("&Give %n submitted report(s) back", nullptr, int(submitted)));
    m_return->setEnabled(writable && submitted > 0);
    for (QPushButton *button : {m_approve, m_return})
        button->setAccessibleName(button->text().remove(u'&'));
    m_count->setText(tr("%n report(s)", nullptr, int(m_reports.size())));
}

}
