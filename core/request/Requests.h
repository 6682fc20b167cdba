#pragma once

#include "core/base/Progress.h"
#include "core/edit/EditService.h"
#include "core/settings/ReviewSettings.h"
#include "core/store/Database.h"

#include <map>

namespace core::request {

/// What an office is asked on one clause, as it stood when it was asked.
struct RequestedItem {
    model::Resolution resolution;
    model::Clause clause;
    QString lastReport; ///< empty when there is none
};

/// A request with all that its form shows.
struct PreparedRequest {
    model::ContributionRequest request;
    model::Office office;
    std::vector<RequestedItem> items;
};

/// One request an office for the unsettled clauses of these resolutions; what an office has been asked already and has
/// not answered is left out, as is what is exempt, closed or without an office. Not written yet; see edit::askOffices().
base::Result<std::vector<PreparedRequest>> prepareRequests(edit::EditService &service,
                                                           const std::vector<model::ResolutionId> &resolutions,
                                                           QDate today, base::Progress &progress);

/// Conflict when somebody has asked the office about one of these clauses since the request was prepared.
base::Result<void> checkNotAskedMeanwhile(store::Database &database, const PreparedRequest &request);

/// A stored request with all that its form shows, for chasing it.
base::Result<PreparedRequest> loadRequest(store::Database &database, const model::ContributionRequest &request);

/// Texts to offices have placeholders in braces: {amt}, {frist}, {anzahl}, {liste}, {angefragt}, {tage}.
/// The text of the city, or ours where it has none. Level 0 is the request, 1 to 3 the reminders.
mail::MailText requestText(const settings::ReviewSettings &settings, int level);
/// Names in braces that mean nothing, with their place; for telling while it is edited.
std::vector<std::pair<int, QString>> unknownPlaceholders(const QString &text);
/// The text for this request on this day. Values stand as they are: braces in a title make no placeholder.
mail::MailText filledText(const mail::MailText &text, const PreparedRequest &request, QDate today);

}
