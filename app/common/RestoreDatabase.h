#pragma once

#include "core/base/Result.h"

#include <QDateTime>

namespace app::common {

/// A copy that was put in the place of a database.
struct Restored {
    QString kept;      ///< where what was there lies now; empty when there was nothing
    int toldSince = 0; ///< things told by mail since the copy was made, which it knows of now
    int doubted = 0;   ///< things that are due and of which nobody knows any more whether they were told
};

/// Restores a copy and takes over what was told by mail since it was made, so that nobody is told twice. Where that cannot
/// be read, what is due is kept as begun: a person decides about it, no timer.
core::base::Result<Restored> restore(const QString &copy, const QString &database, QDate today, const QDateTime &now);

}
