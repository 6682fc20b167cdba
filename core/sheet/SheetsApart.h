#pragma once

#include "core/base/Progress.h"
#include "core/sheet/SheetReader.h"

namespace core::sheet {

/// The sheets of a table file, as readSheets gives them, read in a process of its own: whatever the file does, only that
/// ends.
base::Result<std::vector<Sheet>> readSheetsApart(const QByteArray &file, const QString &fileName = {},
                                                 base::Progress *progress = nullptr);

/// What the two processes give each other; what does not hold together is Corrupt.
QByteArray toBytes(const std::vector<Sheet> &sheets);
base::Result<std::vector<Sheet>> sheetsFrom(const QByteArray &bytes);

}
