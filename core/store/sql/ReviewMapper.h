#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Reminder.h"
#include "core/model/ReviewRule.h"
#include "core/store/sql/Table.h"

namespace core::store::sql {

template <>
struct Mapper<model::ContributionRequest> {
    static const Table &table();
    static QVariantList values(const model::ContributionRequest &record);
    static model::ContributionRequest record(const Row &row);
    static bool sameChildren(const model::ContributionRequest &a, const model::ContributionRequest &b) { return a.clauses == b.clauses; }
    static base::Result<void> readChildren(Connection &connection, model::ContributionRequest &record);
    static base::Result<void> clearChildren(Connection &connection, const model::ContributionRequest &record);
    static base::Result<void> insertChildren(Connection &connection, const model::ContributionRequest &record);
};

template <>
struct Mapper<model::Reminder> {
    static const Table &table();
    static QVariantList values(const model::Reminder &record);
    static model::Reminder record(const Row &row);
};

/// The reminders of a resolution, by date.
base::Result<std::vector<model::Reminder>> readReminders(Connection &connection, model::ResolutionId resolution);

/// The rule as it was stored; none where a newer version wrote what this one does not know.
model::ReviewRule storedRule(const QString &text);

}
