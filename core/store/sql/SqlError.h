#pragma once

#include "core/model/Result.h"

#include <QString>

namespace core::store::sql {

/// The kind and the sentence for a result code of the SQLite C interface with its message.
model::Error errorFromSqlite(int code, const QString &message);

}
