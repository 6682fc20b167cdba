#pragma once

#include "core/model/Result.h"

#include <QSqlError>

namespace core::store::sql {

/// The kind and the sentence for a failure of the database, told by its native error code.
model::Error errorFrom(const QSqlError &error);
/// The same for a result code of the SQLite C interface with its message.
model::Error errorFromSqlite(int code, const QString &message);

}
