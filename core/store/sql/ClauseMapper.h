#pragma once

#include "core/model/Resolution.h"
#include "core/store/sql/FieldMapper.h"

namespace core::store::sql {

template <>
struct Mapper<model::Clause> : FieldMapper<model::Clause> {
    static bool sameChildren(const model::Clause &a, const model::Clause &b)
    {
        return a.supportingOffices == b.supportingOffices;
    }
    static base::Result<void> readChildren(Connection &connection, model::Clause &record);
    static base::Result<void> clearChildren(Connection &connection, const model::Clause &record);
    static base::Result<void> insertChildren(Connection &connection, const model::Clause &record);
};

/// All clauses of a resolution by position.
base::Result<std::vector<model::Clause>> readClauses(Connection &connection, model::ResolutionId resolution);
/// All extensions of a resolution, oldest first.
base::Result<std::vector<model::DeadlineExtension>> readExtensions(Connection &connection,
                                                                   model::ResolutionId resolution);

}
