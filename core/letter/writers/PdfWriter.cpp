#include "core/letter/writers/PdfWriter.h"
#include "core/letter/house/LetterText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace core::letter::inline writers {

using base::Error;

namespace {

constexpr double kMmPerInch = 25.4;

Error failed()
{
    return {base::ErrorKind::Io, LetterText::tr("The PDF could not be made.")};
}

}

struct PdfWriter::Paper {
    explicit Paper(QIODevice *device) : pdf(device) {}

    QPdfWriter pdf;
    QPainter painter; ///< before its device is gone
};

PdfWriter::PdfWriter(QIODevice *device, const PdfOptions &options) : m_paper(std::make_unique<Paper>(device))
{
    QPdfWriter &pdf = m_paper->pdf;
    pdf.setPdfVersion(options.archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_4);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(options.title);
    pdf.setCreator(kPdfMark);
}

PdfWriter::~PdfWriter() = default;

base::Result<void> PdfWriter::add(const LetterPages &letter)
{
    QPainter &painter = m_paper->painter;
    for (int page = 0; page < letter.count(); ++page) {
        if (!painter.isActive()) {
            if (!painter.begin(&m_paper->pdf))
                return failed();
            const double perMm = m_paper->pdf.resolution() / kMmPerInch;
            painter.scale(perMm, perMm);
        } else if (!m_paper->pdf.newPage()) {
            return failed();
        }
        letter.paint(painter, page);
    }
    return {};
}

base::Result<void> PdfWriter::finish()
{
    return m_paper->painter.isActive() && m_paper->painter.end() ? base::Result<void>() : base::Result<void>(failed());
}

base::Result<QByteArray> toPdf(const std::vector<LetterPages> &letters, const PdfOptions &options)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(&buffer, options);
    for (const LetterPages &letter : letters) {
        if (const auto added = writer.add(letter); !added)
            return added.error();
    }
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    return content;
}

}
