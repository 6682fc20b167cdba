#pragma once

#include "core/edit/EditService.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do with the reports of offices, as change sets.

/// A new report on one or several clauses.
base::Result<model::ChangeSet> addReport(EditService &service, const model::Resolution &resolution,
                                         std::vector<model::ClauseId> clauses, const QString &text, QDate asOf,
                                         const QString &author,
                                         model::ReportState state = model::ReportState::Approved);
/// What belongs to a report beside its text. `clauseNames` names those that it covers from now on, for the history.
model::ChangeSet changeReport(const model::StatusReport &report, QDate asOf, model::ReportState state,
                              std::vector<model::ClauseId> clauses, const QString &clauseNames);

/// A report goes from the office to the one who approves it, is approved, or given back.
model::ChangeSet submitReport(const model::StatusReport &report);
model::ChangeSet approveReport(const model::StatusReport &report, const QString &who, QDate on);
model::ChangeSet returnReport(const model::StatusReport &report);
/// Several in one step. What is given back are those that wait for approval: drafts are with their authors anyway.
model::ChangeSet approveReports(const std::vector<model::StatusReport> &reports, const QString &who, QDate on);
model::ChangeSet returnReports(const std::vector<model::StatusReport> &reports);

}
