#pragma once

#include "core/base/Result.h"
#include "core/model/Change.h"

#include <vector>

namespace core::store {

/// All writing of records: a change set is written whole, with its history rows, in one transaction, or not at all.
class ChangeStore
{
public:
    virtual ~ChangeStore() = default;

    /// Reserves that many ids for new records and returns the first; unique in the whole database and never used again.
    virtual base::Result<qint64> reserveIds(int count) = 0;
    /// Writes in order. Returns the set as it was applied: every `after` with its new row version.
    /// Conflict when a record is not any more as `before` says; then nothing was written.
    virtual base::Result<model::ChangeSet> write(const model::ChangeSet &set, const model::Authorship &by) = 0;
    /// The record as it is stored now; none when it was deleted. For showing both versions of a conflict.
    virtual base::Result<std::optional<model::Record>> current(model::RecordRef ref) const = 0;
    /// The history of a resolution and all its parts, newest first.
    virtual base::Result<std::vector<model::HistoryEntry>> history(model::ResolutionId resolution, int limit) const = 0;
    /// The newest history of the whole database, newest first.
    virtual base::Result<std::vector<model::HistoryEntry>> recent(int limit) const = 0;
};

}
