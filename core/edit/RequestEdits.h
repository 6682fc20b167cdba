#pragma once

#include "core/model/Change.h"
#include "core/model/ContributionRequest.h"

namespace core::edit {

/// What users do with requests to offices (Zuarbeit), as change sets.

/// Offices are asked; the requests are new. All of them as one step.
model::ChangeSet askOffices(const std::vector<model::ContributionRequest> &requests);

/// The office is reminded once more, with that remark when there is one; nothing when it is closed or after the third
/// time.
model::ChangeSet remindOffice(const model::ContributionRequest &request, QDate today,
                              const std::optional<QString> &remark = {});
model::ChangeSet remindOffices(const std::vector<model::ContributionRequest> &requests, QDate today);

/// The answer came by another way, or is not waited for any longer; the remark says which.
model::ChangeSet closeRequest(const model::ContributionRequest &request, const QString &remark, QDate today);
/// Those of them that are open, in one step.
model::ChangeSet closeRequests(const std::vector<model::ContributionRequest> &requests, const QString &remark,
                               QDate today);

/// The office has answered about these clauses; the request is closed with the last one.
model::ChangeSet noteAnswers(const model::ContributionRequest &request, const std::vector<model::ClauseId> &clauses,
                             QDate today);

}
