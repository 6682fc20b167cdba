#pragma once

#include "core/base/Progress.h"
#include "core/store/sql/Connection.h"

#include <QStringList>

namespace core::store::sql {

/// Integrity, foreign keys, schema version, search indexes, history and the counts that repeat others.
/// The findings in plain words; empty when all is well.
base::Result<QStringList> checkDatabase(Connection &connection, base::Progress &progress);

}
