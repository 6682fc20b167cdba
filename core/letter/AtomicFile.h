#pragma once

#include "core/model/Result.h"

#include <QByteArray>
#include <QString>

namespace core::letter {

/// Writes a whole file or nothing: until every byte is safely on the disk, the old file of that name stays.
model::Result<void> writeWhole(const QString &path, const QByteArray &content);

}
