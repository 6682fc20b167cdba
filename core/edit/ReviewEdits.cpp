#include "core/edit/ReviewEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

ChangeSet setNextReview(const Resolution &resolution, std::optional<QDate> on)
{
    Resolution after = resolution;
    after.nextReviewOn = on;
    return edited(QCoreApplication::translate("ReviewEdits", "Next review of %1").arg(resolution.reference), resolution,
                  after);
}

ChangeSet setNextReviews(const std::vector<Resolution> &resolutions, QDate on)
{
    std::vector<ChangeSet> each;
    for (const Resolution &resolution : resolutions)
        each.push_back(setNextReview(resolution, on));
    return together(
        QCoreApplication::translate("ReviewEdits", "Next review of %n resolution(s)", nullptr, int(resolutions.size())),
        each);
}

ChangeSet setReviewRule(const Resolution &resolution, const ReviewRule &rule)
{
    Resolution after = resolution;
    after.reviewRule = rule;
    return edited(QCoreApplication::translate("ReviewEdits", "Rule for reviews of %1").arg(resolution.reference),
                  resolution, after);
}

ChangeSet setReviewRules(const std::vector<ProposedReview> &reviews, const ReviewRule &rule)
{
    const QString description = QCoreApplication::translate("ReviewEdits", "Rule for reviews of %n resolution(s)",
                                                            nullptr, int(reviews.size()));
    std::vector<ChangeSet> each;
    for (const ProposedReview &review : reviews) {
        Resolution after = review.resolution;
        after.reviewRule = rule;
        after.nextReviewOn = review.on;
        each.push_back(edited(description, review.resolution, after));
    }
    return together(description, each);
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

}
