#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/Change.h"
#include "core/store/Database.h"

#include <QDate>
#include <vector>

namespace core::sample {

/// A step in the life of the sample city: what somebody entered on a day.
struct Entry {
    QDateTime at; ///< UTC
    QString who;
    model::ChangeSet set;
};

/// "Musterstadt": an invented city with its master data, its resolutions in every state and their history, around the
/// given day. Always the same for the same day. Ids are numbered from firstId; the updates in the entries expect row
/// version 0 and are given the stored ones by writeSampleCity(). What is nobody's in particular, such as a reminder, is of `who`;
/// without a name of one of the city's clerks.
struct City {
    std::vector<Entry> entries; ///< in the order of time
    int idCount = 0;            ///< ids used, from firstId on
};
base::Result<City> sampleCity(QDate today, qint64 firstId, const QString &who = {});

/// Writes the sample city into an empty database, for the eyes of `who`.
base::Result<void> writeSampleCity(store::Database &database, QDate today, base::Progress &progress,
                                   const QString &who = {});

}
