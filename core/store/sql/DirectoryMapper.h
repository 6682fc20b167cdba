#pragma once

#include "core/model/Directory.h"
#include "core/store/sql/FieldMapper.h"

namespace core::store::sql {

template <>
struct Mapper<model::Committee> : FieldMapper<model::Committee> {
    static bool sameChildren(const model::Committee &a, const model::Committee &b) { return a.meetings == b.meetings; }
    static base::Result<void> readChildren(Connection &connection, model::Committee &record);
    static base::Result<void> clearChildren(Connection &connection, const model::Committee &record);
    static base::Result<void> insertChildren(Connection &connection, const model::Committee &record);
};

}
