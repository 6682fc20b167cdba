#pragma once

#include "core/letter/LetterPages.h"
#include "core/model/Result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace core::letter {

/// The file's own description.
struct PdfOptions {
    QString title;
    bool archive = true; ///< PDF/A-1b, for the records
};

/// Writes letters into one PDF, one after the other; fonts are embedded once.
model::Result<QByteArray> toPdf(const std::vector<LetterPages> &letters, const PdfOptions &options);

}
