#pragma once

#include "core/store/sql/Connection.h"

#include <QStringList>

namespace core::store::sql {

/// Names of the tables in which some record is not as this program would write it: what it derives from the record (keys,
/// orders of sorting), codes and dates that it does not know.
base::Result<QStringList> tablesWithOddRecords(Connection &connection);

/// Whether the search finds the words of the records and no others, counted anew.
base::Result<bool> searchIndexesAreComplete(Connection &connection);

}
