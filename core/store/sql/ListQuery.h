#pragma once

#include "core/store/ResolutionStore.h"
#include "core/store/sql/Dialect.h"

#include <QVariantList>

namespace core::store::sql {

/// A statement with the values for its marks.
struct BoundQuery {
    QString sql;
    QVariantList values;
};

/// The ids of the resolutions that pass the filter, in order. Put together from constant parts; every value is bound.
BoundQuery orderQuery(const ResolutionFilter &filter, ResolutionSort sort, const Dialect &dialect);

/// How many resolutions are in each state: rank of the state, number.
BoundQuery stateCountQuery(QDate today);

/// A state by its rank in the list: what needs attention first.
int rankOf(model::ResolutionState state);
model::ResolutionState stateOfRank(int rank);

}
