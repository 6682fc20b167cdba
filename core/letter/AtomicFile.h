#pragma once

#include "core/model/Result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace core::letter {

/// Writes a whole file or nothing: until every byte is safely on the disk, the old file of that name stays.
model::Result<void> writeWhole(const QString &path, const QByteArray &content);

/// The same with something that must succeed between the last byte and the moment when the file appears: what it
/// refuses leaves no file.
model::Result<void> writeWhole(const QString &path, const QByteArray &content, const std::function<model::Result<void>()> &beforeItAppears);

}
