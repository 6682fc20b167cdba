#pragma once

#include "core/model/Directory.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDir>

namespace core::review {

/// An office as file names tell it: "66 Straßenbauamt", without what some file system refuses.
QString fileNameOf(const model::Office &office);
QString fileNameOf(const QString &name);

/// The path of a new file of that name; when it is taken, a number follows the name.
QString freePath(const QDir &folder, const QString &name);
/// Writes the file whole or not at all.
base::Result<void> writeWhole(const QString &path, const QByteArray &content);

}
