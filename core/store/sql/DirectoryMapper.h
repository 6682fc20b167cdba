#pragma once

#include "core/model/Directory.h"
#include "core/store/sql/Table.h"

namespace core::store::sql {

#define BK_MAPPER(Type)                                                                                                \
    template <>                                                                                                        \
    struct Mapper<model::Type> {                                                                                       \
        static const Table &table();                                                                                   \
        static QVariantList values(const model::Type &record);                                                         \
        static model::Type record(const Row &row);                                                                     \
    }

BK_MAPPER(Division);
BK_MAPPER(Office);
BK_MAPPER(Faction);
BK_MAPPER(Person);
BK_MAPPER(Setting);

#undef BK_MAPPER

template <>
struct Mapper<model::Committee> {
    static const Table &table();
    static QVariantList values(const model::Committee &record);
    static model::Committee record(const Row &row);
    static bool sameChildren(const model::Committee &a, const model::Committee &b) { return a.meetings == b.meetings; }
    static base::Result<void> readChildren(Connection &connection, model::Committee &record);
    static base::Result<void> clearChildren(Connection &connection, const model::Committee &record);
    static base::Result<void> insertChildren(Connection &connection, const model::Committee &record);
};

}
