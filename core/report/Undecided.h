#pragma once

#include "core/base/Progress.h"
#include "core/model/Directory.h"
#include "core/model/ReviewRule.h"
#include "core/store/Database.h"

namespace core::report {

/// What waits for somebody's decision, and how many of it are decided in one undoable step.

/// A report that nobody has approved yet.
struct WaitingReport {
    model::Resolution resolution;
    model::StatusReport report;
    QString clauses;                         ///< labels, in their order: "1, 2a"
    std::vector<model::Clause> covered = {}; ///< the clauses themselves, in their order
};

/// All of them, by the number of their resolution; those of Attention::WaitingForApproval.
base::Result<std::vector<WaitingReport>> reportsToApprove(store::Database &database, QDate today,
                                                          base::Progress &progress);
/// The reports themselves, for edit::approveReports() or edit::returnReports().
std::vector<model::StatusReport> reportsOf(const std::vector<WaitingReport> &waiting);

/// Resolutions with neither a review nor a deadline nor an exemption, by number; those of Attention::Untracked.
base::Result<std::vector<model::Resolution>> untracked(store::Database &database, QDate today,
                                                       base::Progress &progress);
/// Each gets the rule, and the next review that it proposes after today. Invalid when it proposes none for one of them.
base::Result<model::ChangeSet> reviewAllBy(const std::vector<model::Resolution> &resolutions,
                                           const model::ReviewRule &rule, const model::Directory &directory,
                                           QDate today);

}
