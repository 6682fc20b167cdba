#include "core/edit/ReportEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

Result<ChangeSet> addReport(EditService &service, const Resolution &resolution, std::vector<ClauseId> clauses,
                            const QString &text, QDate asOf, const QString &author, ReportState state)
{
    const auto id = service.newId<StatusReportId>();
    if (!id)
        return id.error();
    StatusReport report{*id, resolution.id, std::move(clauses), text, asOf, state, author, 0};
    return added(QCoreApplication::translate("ReportEdits", "Report on %1").arg(resolution.reference), report);
}

ChangeSet changeReport(const StatusReport &report, QDate asOf, ReportState state, std::vector<ClauseId> clauses,
                       const QString &clauseNames)
{
    StatusReport after = report;
    after.asOf = asOf;
    after.state = state;
    after.clauses = std::move(clauses);
    return edited(QCoreApplication::translate("ReportEdits", "Report on %1").arg(clauseNames), report, after);
}

ChangeSet submitReport(const StatusReport &report)
{
    StatusReport after = report;
    after.state = ReportState::Submitted;
    after.approvedBy.clear();
    after.approvedOn.reset();
    return edited(QCoreApplication::translate("ReportEdits", "Submit report"), report, after);
}

ChangeSet approveReport(const StatusReport &report, const QString &who, QDate on)
{
    if (report.state == ReportState::Approved)
        return {};
    StatusReport after = report;
    after.state = ReportState::Approved;
    after.approvedBy = who.trimmed();
    after.approvedOn = on;
    return edited(QCoreApplication::translate("ReportEdits", "Approve report"), report, after);
}

ChangeSet returnReport(const StatusReport &report)
{
    StatusReport after = report;
    after.state = ReportState::Draft;
    after.approvedBy.clear();
    after.approvedOn.reset();
    return edited(QCoreApplication::translate("ReportEdits", "Give report back"), report, after);
}

ChangeSet approveReports(const std::vector<StatusReport> &reports, const QString &who, QDate on)
{
    std::vector<ChangeSet> each;
    for (const StatusReport &report : reports)
        each.push_back(approveReport(report, who, on));
    return together(QCoreApplication::translate("ReportEdits", "Approve %n report(s)", nullptr, int(reports.size())),
                    each);
}

ChangeSet returnReports(const std::vector<StatusReport> &reports)
{
    std::vector<ChangeSet> each;
    for (const StatusReport &report : reports) {
        if (report.state == ReportState::Submitted)
            each.push_back(returnReport(report));
    }
    return together(QCoreApplication::translate("ReportEdits", "Give %n report(s) back", nullptr, int(reports.size())),
                    each);
}

}
