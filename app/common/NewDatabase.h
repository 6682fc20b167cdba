#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace app::common {

/// What a new database holds.
struct NewDatabase {
    bool sample = false; ///< the invented city "Musterstadt"
    int resolutions = 0; ///< more than 0: a large city with that many resolutions, for measurements
};

/// Creates a database. It is filled under a temporary name and appears at its place only when it is whole; an existing
/// file is never touched. Opens nothing: the file is closed again when this returns.
core::base::Result<void> createNewDatabase(const QString &path, const NewDatabase &content, QDate today,
                                           core::base::Progress &progress);

}
