#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::store::sql {

/// The kind and the sentence for a result code of the SQLite C interface with its message.
base::Error errorFromSqlite(int code, const QString &message);

}
