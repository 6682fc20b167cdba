#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Reminder.h"
#include "core/store/sql/FieldMapper.h"

namespace core::store::sql {

template <>
struct Mapper<model::ContributionRequest> : FieldMapper<model::ContributionRequest> {
    static bool sameChildren(const model::ContributionRequest &a, const model::ContributionRequest &b)
    {
        return a.clauses == b.clauses;
    }
    static base::Result<void> readChildren(Connection &connection, model::ContributionRequest &record);
    static base::Result<void> clearChildren(Connection &connection, const model::ContributionRequest &record);
    static base::Result<void> insertChildren(Connection &connection, const model::ContributionRequest &record);
};

/// The reminders of a resolution, by date.
base::Result<std::vector<model::Reminder>> readReminders(Connection &connection, model::ResolutionId resolution);

}
