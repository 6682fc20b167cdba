#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace core::letter {

/// Writes a whole file or nothing: until every byte is safely on the disk, the old file of that name stays.
base::Result<void> writeWhole(const QString &path, const QByteArray &content);

/// The same with something that must succeed between the last byte and the moment when the file appears: what it
/// refuses leaves no file.
base::Result<void> writeWhole(const QString &path, const QByteArray &content, const std::function<base::Result<void>()> &beforeItAppears);

}
