#pragma once

#include "core/model/Resolution.h"
#include "core/store/sql/FieldMapper.h"

namespace core::store::sql {

template <>
struct Mapper<model::StatusReport> : FieldMapper<model::StatusReport> {
    static bool sameChildren(const model::StatusReport &a, const model::StatusReport &b)
    {
        return a.resolution == b.resolution && a.clauses == b.clauses;
    }
    static base::Result<void> readChildren(Connection &connection, model::StatusReport &record);
    static base::Result<void> clearChildren(Connection &connection, const model::StatusReport &record);
    static base::Result<void> insertChildren(Connection &connection, const model::StatusReport &record);
};

/// All reports of a resolution, newest first.
base::Result<std::vector<model::StatusReport>> readReports(Connection &connection, model::ResolutionId resolution);

}
