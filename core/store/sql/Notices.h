#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::store::sql {

/// Takes over from one database of a city into another what was told by mail, where the other does not know of it or only
/// of an earlier time; how many things. Foreign when they are not of the same city. The first one may be damaged elsewhere.
base::Result<int> carryNotices(const QString &from, const QString &into);

}
