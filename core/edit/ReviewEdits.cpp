#include "core/edit/ReviewEdits.h"

#include "core/edit/Edits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ReviewEdits", text);
}

}

ChangeSet setReviewRule(const Resolution &resolution, const ReviewRule &rule)
{
    Resolution after = resolution;
    after.reviewRule = rule;
    return edited(QCoreApplication::translate("ReviewEdits", "Rule for reviews of %1").arg(resolution.reference),
                  resolution, after);
}

ChangeSet setReviewRule(const Committee &committee, const ReviewRule &rule)
{
    Committee after = committee;
    after.reviewRule = rule;
    return edited(QCoreApplication::translate("ReviewEdits", "Rule for reviews of %1").arg(committee.name), committee,
                  after);
}

ChangeSet setMeetings(const Committee &committee, std::vector<QDate> meetings)
{
    std::sort(meetings.begin(), meetings.end());
    meetings.erase(std::unique(meetings.begin(), meetings.end()), meetings.end());
    Committee after = committee;
    after.meetings = std::move(meetings);
    return edited(QCoreApplication::translate("ReviewEdits", "Meetings of %1").arg(committee.name), committee, after);
}

ChangeSet setDelayReason(const Clause &clause, const QString &reason)
{
    Clause after = clause;
    after.delayReason = reason.trimmed();
    return edited(QCoreApplication::translate("ReviewEdits", "Reason for the delay of clause %1").arg(clause.label),
                  clause, after);
}

ChangeSet setExpected(const Clause &clause, std::optional<QDate> on)
{
    Clause after = clause;
    after.expectedOn = on;
    return edited(QCoreApplication::translate("ReviewEdits", "Expected date of clause %1").arg(clause.label), clause,
                  after);
}

ChangeSet submitReport(const StatusReport &report)
{
    StatusReport after = report;
    after.state = ReportState::Submitted;
    after.approvedBy.clear();
    after.approvedOn.reset();
    return edited(translated(QT_TRANSLATE_NOOP("ReviewEdits", "Submit report")), report, after);
}

ChangeSet approveReport(const StatusReport &report, const QString &who, QDate on)
{
    if (report.state == ReportState::Approved)
        return {};
    StatusReport after = report;
    after.state = ReportState::Approved;
    after.approvedBy = who.trimmed();
    after.approvedOn = on;
    return edited(translated(QT_TRANSLATE_NOOP("ReviewEdits", "Approve report")), report, after);
}

ChangeSet returnReport(const StatusReport &report)
{
    StatusReport after = report;
    after.state = ReportState::Draft;
    after.approvedBy.clear();
    after.approvedOn.reset();
    return edited(translated(QT_TRANSLATE_NOOP("ReviewEdits", "Give report back")), report, after);
}

ChangeSet approveReports(const ResolutionFile &file, const QString &who, QDate on)
{
    ChangeSet all{
        QCoreApplication::translate("ReviewEdits", "Approve the reports of %1").arg(file.resolution.reference), {}};
    for (const StatusReport &report : file.reports) {
        ChangeSet one = approveReport(report, who, on);
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    }
    return all;
}

ChangeSet exempt(const std::vector<Resolution> &resolutions, const QString &reason)
{
    ChangeSet all{QCoreApplication::translate("ReviewEdits", "Exempt %n resolution(s) from review", nullptr,
                                              int(resolutions.size())),
                  {}};
    for (const Resolution &resolution : resolutions) {
        Resolution after = resolution;
        after.exemptReason = reason.trimmed();
        after.nextReviewOn.reset();
        if (after != resolution)
            all.changes.push_back({Record(resolution), Record(after)});
    }
    return all;
}

ChangeSet putUnderReview(const Resolution &resolution)
{
    Resolution after = resolution;
    after.exemptReason.clear();
    return edited(QCoreApplication::translate("ReviewEdits", "Put %1 under review").arg(resolution.reference),
                  resolution, after);
}

Result<ChangeSet> closeResolution(const ResolutionFile &file, const QString &note, QDate on)
{
    const auto open = std::find_if(file.clauses.begin(), file.clauses.end(),
                                   [](const Clause &clause) { return !isSettled(clause.status); });
    if (open != file.clauses.end()) {
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate(
                         "ReviewEdits", "Clause %1 is “%2”: a resolution is closed when all its clauses are settled.")
                         .arg(open->label, label(open->status))};
    }
    Resolution after = file.resolution;
    after.closedOn = on;
    after.closingNote = note.trimmed();
    after.nextReviewOn.reset();
    return edited(QCoreApplication::translate("ReviewEdits", "Close %1").arg(after.reference), file.resolution, after);
}

ChangeSet reportCompletion(const Resolution &resolution, QDate on)
{
    if (resolution.completionReportedOn)
        return {};
    Resolution after = resolution;
    after.completionReportedOn = on;
    return edited(QCoreApplication::translate("ReviewEdits", "%1 reported as done").arg(resolution.reference),
                  resolution, after);
}

ChangeSet reopenResolution(const Resolution &resolution, const QString &reason, QDate nextReviewOn, QDate on)
{
    Resolution after = resolution;
    if (resolution.closedOn)
        after.earlierClosings.push_back({*resolution.closedOn, on});
    after.closedOn.reset();
    after.completionReportedOn.reset();
    after.reopeningReason = reason.trimmed();
    after.nextReviewOn = nextReviewOn;
    return edited(QCoreApplication::translate("ReviewEdits", "Open %1 again").arg(resolution.reference), resolution,
                  after);
}

Result<ChangeSet> addReminder(EditService &service, const Resolution &resolution, std::optional<ClauseId> clause,
                              QDate on, const QString &note, const QString &owner)
{
    const auto id = service.newId<ReminderId>();
    if (!id)
        return id.error();
    const Reminder reminder{*id, resolution.id, clause, on, note.trimmed(), owner, {}, 0};
    return ChangeSet{QCoreApplication::translate("ReviewEdits", "Reminder on %1").arg(resolution.reference),
                     {{std::nullopt, Record(reminder)}}};
}

ChangeSet snoozeReminder(const Reminder &reminder, QDate on)
{
    Reminder after = reminder;
    after.on = on;
    return edited(translated(QT_TRANSLATE_NOOP("ReviewEdits", "Postpone reminder")), reminder, after);
}

ChangeSet finishReminder(const Reminder &reminder, QDate on)
{
    Reminder after = reminder;
    after.doneOn = on;
    return edited(translated(QT_TRANSLATE_NOOP("ReviewEdits", "Reminder done")), reminder, after);
}

}
