#pragma once

#include "core/import/TextSource.h"

namespace core::import {

/// Cancelled between two pages. The text of a PDF, line by line as it stands on the pages: lines, paragraphs (as blank lines) and columns are told
/// by the places of the characters, because the text of a whole page runs them together.
base::Result<SourceText> readPdf(const QByteArray &bytes, const QString &fileName, base::Progress *progress = nullptr);

}
