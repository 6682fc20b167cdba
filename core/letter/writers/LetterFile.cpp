#include "core/letter/writers/LetterFile.h"
#include "core/base/Dates.h"
#include "core/base/FileName.h"
#include "core/base/WholeFile.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/content/PlainText.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/house/Wording.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/OdtWriter.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/TextWriter.h"

#include <QFileInfo>
#include <algorithm>

namespace core::letter::inline writers {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct FormatRow {
    LetterFormat format;
    const char16_t *code;
    const char16_t *suffix;
};
constexpr FormatRow kFormats[] = {
    {LetterFormat::Pdf, u"pdf", u"pdf"},     {LetterFormat::Pdf, u"pdfa", u"pdf"},
    {LetterFormat::PdfUa, u"pdfua", u"pdf"}, {LetterFormat::Odt, u"odt", u"odt"},
    {LetterFormat::Docx, u"docx", u"docx"},  {LetterFormat::Mail, u"eml", u"eml"},
    {LetterFormat::Text, u"txt", u"txt"},
};

const FormatRow &rowOf(LetterFormat format)
{
    return *std::find_if(std::begin(kFormats), std::end(kFormats),
                         [format](const FormatRow &row) { return row.format == format; });
}

Result<QByteArray> pdfOf(const LetterDocument &document)
{
    if (!document.keptPdf.isEmpty())
        return document.keptPdf;
    return toPdf({layout(document.letter, document.house)}, {documentTitle(document.letter)});
}

Result<QByteArray> contentOf(const LetterDocument &document, LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        return pdfOf(document);
    case LetterFormat::Mail: {
        const auto pdf = pdfOf(document);
        if (!pdf)
            return pdf;
        mail::Draft draft = document.mail;
        draft.attachments.push_back(
            {document.fileName + QStringLiteral(".pdf"), QByteArrayLiteral("application/pdf"), *pdf});
        return mail::toEml(draft);
    }
    case LetterFormat::Text:
        return toPlainText(document.letter).toUtf8();
    case LetterFormat::PdfUa:
    case LetterFormat::Odt:
    case LetterFormat::Docx:
        break;
    }
    return toOdt(document.letter, document.house, format == LetterFormat::PdfUa ? OdtPurpose::Print : OdtPurpose::Edit);
}

/// A number or title as one word of a file's name.
QString asWord(const QString &text)
{
    return base::fitForFileName(text).replace(u' ', u'-');
}

}

std::optional<LetterFormat> letterFormatFromCode(QStringView code)
{
    const auto at = std::find_if(std::begin(kFormats), std::end(kFormats),
                                 [code](const FormatRow &row) { return code == QStringView(row.code); });
    return at == std::end(kFormats) ? std::nullopt : std::optional(at->format);
}

QString code(LetterFormat format)
{
    return QString::fromUtf16(rowOf(format).code);
}

QString suffix(LetterFormat format)
{
    return QString::fromUtf16(rowOf(format).suffix);
}

bool needsOffice(LetterFormat format)
{
    return format == LetterFormat::PdfUa || format == LetterFormat::Docx;
}

QStringList letterFormats()
{
    QStringList endings;
    for (const FormatRow &row : kFormats)
        endings.push_back(QString::fromUtf16(row.suffix));
    endings.removeDuplicates();
    return endings;
}

std::optional<LetterFormat> letterFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return letterFormats().contains(ending) ? letterFormatFromCode(ending) : std::nullopt;
}

LetterDocument documentOf(const model::ResolutionFile &file, const model::Directory &directory, const model::Memo &memo,
                          const LetterTemplate &house, const QDate &today)
{
    return documentOf(compose(file, directory, memo, house, today), file, directory, memo, house, today);
}

LetterDocument documentOf(const Letter &letter, const model::ResolutionFile &file, const model::Directory &directory,
                          const model::Memo &memo, const LetterTemplate &house, const QDate &today)
{
    const PlaceholderValues values = placeholderValues(file, directory, memo, house, today);
    LetterDocument document;
    document.letter = letter;
    document.house = house;
    document.fileName = letterFileName(file.resolution, memo, house, today);
    if (const DistributionList *list = house.distributionList(memo.distribution)) {
        document.mail.to = list->mail;
        document.mail.copies = list->copies;
    }
    document.mail.subject = fill(house.wording.mailSubject, values);
    document.mail.text = fill(house.wording.mailText, values);
    return document;
}

Result<std::vector<QByteArray>> contentsOf(const std::vector<LetterDocument> &documents, LetterFormat format,
                                           const LibreOffice &office, base::Progress &progress)
{
    std::vector<QByteArray> contents;
    const int total = static_cast<int>(documents.size());
    for (const LetterDocument &document : documents) {
        if (progress.cancelled())
            return base::cancelled();
        auto content = contentOf(document, format);
        if (!content)
            return content.error();
        contents.push_back(std::move(*content));
        if (!needsOffice(format))
            progress.advance(static_cast<int>(contents.size()), total);
    }
    if (!needsOffice(format))
        return contents;
    return office.convert(contents, format == LetterFormat::Docx ? LibreOffice::Target::Docx : LibreOffice::Target::Pdf,
                          progress);
}

Result<void> saveLetter(const LetterDocument &document, LetterFormat format, const QString &path,
                        const LibreOffice &office, base::Progress &progress)
{
    const auto contents = contentsOf({document}, format, office, progress);
    return contents ? base::writeWhole(path, contents->front()) : Result<void>(contents.error());
}

Result<void> saveLetter(const Letter &letter, const LetterTemplate &letterTemplate, const QString &path)
{
    const auto format = letterFormatOf(path);
    if (!format) {
        return Error{ErrorKind::Invalid,
                     LetterText::tr("A letter cannot be saved as \"%1\"; choose one of %2.")
                         .arg(QFileInfo(path).suffix().toLower(), letterFormats().join(QStringLiteral(", ")))};
    }
    LetterDocument document;
    document.letter = letter;
    document.house = letterTemplate;
    document.fileName = QFileInfo(path).completeBaseName();
    document.mail.subject = documentTitle(letter);
    base::Progress progress;
    return saveLetter(document, *format, path, LibreOffice(), progress);
}

QString letterFileName(const model::Resolution &resolution, const model::Memo &memo, const LetterTemplate &house,
                       const QDate &today)
{
    const QString title = asWord(house.wording.title);
    return QStringLiteral("%1 %2 %3")
        .arg(title.isEmpty() ? QStringLiteral("Hausmitteilung") : title, asWord(resolution.reference),
             base::isoDate(memo.date.value_or(today)));
}

QString documentTitle(const Letter &letter)
{
    return printable(letter.subject.join(u' ')).simplified();
}

}
