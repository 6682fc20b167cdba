#include "core/report/Undecided.h"

#include "core/edit/ReviewEdits.h"
#include "core/settings/ReviewSettings.h"

#include <QCoreApplication>

namespace core::report {

using namespace core::base;
using namespace core::model;

namespace {

/// Calls `take` with the file of each resolution that needs that attention, by number.
template <class Take>
Result<void> eachWith(store::Attention attention, store::Database &database, QDate today, Progress &progress, Take take)
{
    store::ResolutionFilter filter;
    filter.today = today;
    filter.attention = attention;
    const auto ids = database.resolutions().order(filter, {store::ResolutionColumn::Reference});
    if (!ids)
        return ids.error();
    for (size_t i = 0; i < ids->size(); ++i) {
        progress.advance(int(i), int(ids->size()));
        if (progress.cancelled())
            return cancelled();
        const auto file = database.resolutions().load((*ids)[i]);
        if (!file && file.error().kind == ErrorKind::NotFound)
            continue; // deleted meanwhile
        if (!file)
            return file.error();
        take(*file);
    }
    return {};
}

WaitingReport waitingOf(const ResolutionFile &file, const StatusReport &report)
{
    WaitingReport waiting{file.resolution, report, {}};
    QStringList labels;
    for (const Clause &clause : file.clauses) {
        if (!report.covers(clause.id))
            continue;
        labels << clause.label;
        waiting.covered.push_back(clause);
    }
    waiting.clauses = labels.join(QStringLiteral(", "));
    return waiting;
}

}

Result<std::vector<WaitingReport>> reportsToApprove(store::Database &database, QDate today, Progress &progress)
{
    std::vector<WaitingReport> waiting;
    const auto done = eachWith(store::Attention::WaitingForApproval, database, today, progress,
                               [&waiting](const ResolutionFile &file) {
                                   for (const StatusReport &report : file.reports) {
                                       if (report.state != ReportState::Approved)
                                           waiting.push_back(waitingOf(file, report));
                                   }
                               });
    return done ? Result<std::vector<WaitingReport>>(std::move(waiting)) : done.error();
}

std::vector<StatusReport> reportsOf(const std::vector<WaitingReport> &waiting)
{
    std::vector<StatusReport> reports;
    for (const WaitingReport &each : waiting)
        reports.push_back(each.report);
    return reports;
}

Result<std::vector<Resolution>> untracked(store::Database &database, QDate today, Progress &progress)
{
    std::vector<Resolution> found;
    const auto done = eachWith(store::Attention::Untracked, database, today, progress,
                               [&found](const ResolutionFile &file) { found.push_back(file.resolution); });
    return done ? Result<std::vector<Resolution>>(std::move(found)) : done.error();
}

Result<ChangeSet> reviewAllBy(const std::vector<Resolution> &resolutions, const ReviewRule &rule,
                              const Directory &directory, QDate today)
{
    std::vector<edit::ProposedReview> reviews;
    const calendar::WorkingDays days = settings::reviewSettings(directory).workingDays();
    for (const Resolution &resolution : resolutions) {
        const auto next = calendar::nextReviewDay(rule, settings::basisFor(resolution, directory), today, days);
        if (!next) {
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("Undecided", "The rule gives no date for %1; nothing was changed.")
                             .arg(resolution.reference)};
        }
        reviews.push_back({resolution, next->on});
    }
    return edit::setReviewRules(reviews, rule);
}

}
