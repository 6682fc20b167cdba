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

/// The resolutions that pass the filter: id and a number to sort by, null where there is none. They come by reference,
/// or by title where that is the column. Put together from constant parts; every value is bound.
/// Sorting 20,000 rows by the number in memory takes a tenth of what the database needs to sort them.
BoundQuery listQuery(const ResolutionFilter &filter, ResolutionColumn column, const Dialect &dialect);

/// The figures of the first page: all, under control, settled, overdue, exempt, due this week, due in 30 days,
/// delayed.
BoundQuery figuresQuery(QDate today);

/// A page of what is due, by date, then reference: kind, resolution, reference, title, clause, its label, office, date, id of
/// the office, version, visibility, deadline where it has another day.
BoundQuery dueQuery(const DueFilter &filter, const Page &page);

/// The same resolutions by division and state: division, rank of the state, number.
BoundQuery statesByDivisionQuery(const ResolutionFilter &scope, const Dialect &dialect);

/// The overdue ones by the year of their decision, null where that is unknown, and their number.
BoundQuery overdueByYearQuery(const ResolutionFilter &scope, const Dialect &dialect);

/// Month of decision, month of closing (both "2022-06" or null), and number of the resolutions not exempted that were
/// never opened again.
BoundQuery courseQuery(const ResolutionFilter &scope, const Dialect &dialect);

/// The others, with a row for each time that one was closed: resolution, months of decision, closing and opening again,
/// the last null where it is closed still.
BoundQuery reopenedCourseQuery(const ResolutionFilter &scope, const Dialect &dialect);

/// How many are due.
BoundQuery dueCountQuery(const DueFilter &filter);

/// The figures of the first page by division: the division, then a number for each Attention, in their order.
BoundQuery attentionCountQuery(const ResolutionFilter &scope, const Dialect &dialect);

/// The rank of a state in the list: what needs attention first.
int rankOf(model::ResolutionState state);
model::ResolutionState stateOfRank(int rank);

}
