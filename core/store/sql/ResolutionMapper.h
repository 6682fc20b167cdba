#pragma once

#include "core/model/Resolution.h"
#include "core/store/sql/FieldMapper.h"

namespace core::store::sql {

template <>
struct Mapper<model::Resolution> : FieldMapper<model::Resolution> {
    static bool sameChildren(const model::Resolution &a, const model::Resolution &b)
    {
        return a.relatedPapers == b.relatedPapers && a.earlierClosings == b.earlierClosings;
    }
    static base::Result<void> readChildren(Connection &connection, model::Resolution &record);
    static base::Result<void> clearChildren(Connection &connection, const model::Resolution &record);
    static base::Result<void> insertChildren(Connection &connection, const model::Resolution &record);
};

}
