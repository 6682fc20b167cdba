#include "ui/resolution/ReportApproval.h"

#include "core/edit/ReportEdits.h"
#include "core/model/Approval.h"
#include "ui/widgets/Quiet.h"

#include <QHBoxLayout>

namespace ui::resolution {

using namespace core::model;

ReportApproval::ReportApproval(FileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(12);
}

void ReportApproval::showFor(const StatusReport *report, const QString &name)
{
    m_name = name;
    m_report = report ? report->id : StatusReportId{};
    const bool asked = report && approvesReports(m_context.session.directory());
    setVisible(asked);
    if (!asked)
        return;
    // What a letter has told the council already is not taken back.
    const bool mayGoBack = report->state != ReportState::Draft && !report->reportedIn;
    const bool wanted[stepCount] = {report->state == ReportState::Draft, report->state != ReportState::Approved,
                                    mayGoBack};
    const QString texts[stepCount] = {tr("Submit report"), tr("Approve report"),
                                      report->state == ReportState::Approved ? tr("Take approval back")
                                                                             : tr("Give report back")};
    static const char *const names[stepCount] = {"submit", "approve", "give back"};
    for (int i = 0; i < stepCount; ++i) {
        if (!wanted[i] && !m_buttons[i])
            continue;
        widgets::QuietButton *shown = button(Step(i));
        shown->setVisible(wanted[i]);
        shown->setText(texts[i]);
        shown->setNames(QStringLiteral("clause %1 %2 report").arg(name, QString::fromLatin1(names[i])),
                        tr("Clause %1: %2").arg(name, texts[i]));
    }
}

widgets::QuietButton *ReportApproval::button(Step step)
{
    if (m_buttons[step])
        return m_buttons[step];
    auto *made = new widgets::QuietButton({}, this);
    made->setEnabled(!m_context.session.isReadOnly());
    m_layout->addWidget(made);
    connect(made, &QPushButton::clicked, this, [this, step] { take(step); });
    return m_buttons[step] = made;
}

void ReportApproval::take(Step step)
{
    const StatusReport *report = m_context.report(m_report);
    if (!report)
        return;
    switch (step) {
    case Submit:
        m_context.session.submit(core::edit::submitReport(*report));
        break;
    case Approve:
        m_context.session.submit(core::edit::approveReport(*report, m_context.session.who(), m_context.today()));
        break;
    default:
        m_context.session.submit(core::edit::returnReport(*report));
    }
}

}
