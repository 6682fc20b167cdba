#pragma once

#include "core/model/Progress.h"
#include "core/store/sql/Connection.h"

#include <QStringList>

namespace core::store::sql {

/// Integrity, foreign keys, schema version, search indexes, history and the counts that repeat others.
/// The findings in plain words; empty when all is well.
model::Result<QStringList> checkDatabase(Connection &connection, model::Progress &progress);

}
