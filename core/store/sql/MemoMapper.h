#pragma once

#include "core/model/Memo.h"
#include "core/store/sql/FieldMapper.h"

namespace core::store::sql {

template <>
struct Mapper<model::Memo> : FieldMapper<model::Memo> {
    static bool sameChildren(const model::Memo &a, const model::Memo &b)
    {
        return a.acknowledgements == b.acknowledgements;
    }
    static base::Result<void> readChildren(Connection &connection, model::Memo &record);
    static base::Result<void> clearChildren(Connection &connection, const model::Memo &record);
    static base::Result<void> insertChildren(Connection &connection, const model::Memo &record);
};

template <>
struct Mapper<model::ReleasedLetter> : FieldMapper<model::ReleasedLetter> {
    static bool sameChildren(const model::ReleasedLetter &a, const model::ReleasedLetter &b);
    static base::Result<void> readChildren(Connection &connection, model::ReleasedLetter &record);
    static base::Result<void> clearChildren(Connection &connection, const model::ReleasedLetter &record);
    static base::Result<void> insertChildren(Connection &connection, const model::ReleasedLetter &record);
};

/// All letters of a resolution, newest first; those without a date at the top.
base::Result<std::vector<model::Memo>> readMemos(Connection &connection, model::ResolutionId resolution);

}
