#pragma once

#include "core/base/Result.h"
#include "core/letter/page/LetterPages.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

class QIODevice;

namespace core::letter::inline writers {

/// The file's own description.
struct PdfOptions {
    QString title;
    bool archive = true; ///< PDF/A-1b, for the records
};

/// By this the import knows a PDF that this program made; the version follows.
inline const QString kPdfMark = QStringLiteral("Beschlusskontrolle " BK_VERSION);

/// Writes letters into one PDF as they come: only one is held at a time, fonts and pictures are embedded once.
class PdfWriter
{
public:
    /// The device must be open for writing and outlive the writer.
    PdfWriter(QIODevice *device, const PdfOptions &options);
    ~PdfWriter();

    base::Result<void> add(const LetterPages &letter);
    /// Ends the file; without it the file is not whole.
    base::Result<void> finish();

private:
    struct Paper;
    std::unique_ptr<Paper> m_paper;
};

/// Writes letters into one PDF, one after the other; fonts are embedded once.
base::Result<QByteArray> toPdf(const std::vector<LetterPages> &letters, const PdfOptions &options);

}
