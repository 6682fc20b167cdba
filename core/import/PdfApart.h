#pragma once

#include "core/import/TextSource.h"

namespace core::import {

/// The text of a PDF, as readPdf gives it, read in a process of its own: whatever the file does, only that ends.
base::Result<SourceText> readPdfApart(const QByteArray &bytes, const QString &fileName,
                                      base::Progress *progress = nullptr);

/// What the two processes give each other.
QByteArray toBytes(const SourceText &text);

}
