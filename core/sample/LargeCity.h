#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QDate>

namespace core::sample {

/// Fills a database for measurements: that many resolutions with five clauses and fifteen reports each on average, in
/// German of a realistic distribution of words. Always the same for the same number and day. Written in large
/// transactions; what was written before a cancellation stays, so the caller throws the file away.
base::Result<void> writeLargeCity(store::Database &database, int resolutions, QDate today, base::Progress &progress);

}
