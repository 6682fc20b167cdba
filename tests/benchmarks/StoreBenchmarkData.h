#pragma once

#include "core/store/Database.h"

namespace tests::benchmarks {

/// The size that the speed of the store is promised for.
struct DataSize {
    int resolutions = 20'000;
    int clausesEach = 5;
    int reportsEach = 15;
};

/// Fills an empty database, always with the same: German words as frequent as in real texts (few common ones, many
/// rare compounds), states and dates spread around `today`.
core::base::Result<void> fill(core::store::Database &database, const DataSize &size, QDate today);

/// The path of a filled database of that size, made once and kept in the build folder.
QString filledDatabase(const DataSize &size, QDate today);

}
