#include "core/letter/PdfWriter.h"
#include "core/letter/Text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace core::letter {

using model::Error;

namespace {

constexpr double kMmPerInch = 25.4;

Error failed()
{
    return {model::ErrorKind::Io, Text::tr("The PDF could not be made.")};
}

}

model::Result<QByteArray> toPdf(const std::vector<LetterPages> &letters, const PdfOptions &options)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPdfVersion(options.archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_4);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(options.title);
    pdf.setCreator(QStringLiteral("Beschlusskontrolle " BK_VERSION));
    const double perMm = pdf.resolution() / kMmPerInch;

    QPainter painter;
    if (!painter.begin(&pdf))
        return failed();
    painter.scale(perMm, perMm);
    bool first = true;
    for (const LetterPages &letter : letters) {
        for (int page = 0; page < letter.count(); ++page) {
            if (!first && !pdf.newPage())
                return failed();
            first = false;
            letter.paint(painter, page);
        }
    }
    if (!painter.end())
        return failed();
    return content;
}

}
