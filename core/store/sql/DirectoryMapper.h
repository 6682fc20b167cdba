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
BK_MAPPER(Committee);
BK_MAPPER(Faction);
BK_MAPPER(Person);
BK_MAPPER(Setting);

#undef BK_MAPPER

}
