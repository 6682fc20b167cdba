#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/writers/LibreOffice.h"
#include "core/mail/Draft.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"

#include <QStringList>

namespace core::letter::inline writers {

/// The forms in which a letter is given away.
enum class LetterFormat {
    Pdf,   ///< PDF/A-1b, straight from the program
    PdfUa, ///< PDF/A-2b and PDF/UA-1 with tags, through LibreOffice
    Odt,
    Docx, ///< through LibreOffice
    Mail, ///< a draft with the PDF attached
    Text,
};

/// "pdf" and "pdfa", "pdfua", "odt", "docx", "eml", "txt".
std::optional<LetterFormat> letterFormatFromCode(QStringView code);
QString code(LetterFormat format);
/// The ending of its files, without a dot.
QString suffix(LetterFormat format);
bool needsOffice(LetterFormat format);

/// The file name endings that saveLetter() knows, without a dot, the usual one first.
QStringList letterFormats();
/// The format that the ending of a path means: of ".pdf" the one of the archive.
std::optional<LetterFormat> letterFormatOf(const QString &path);

/// A letter with all that its files are made of.
struct LetterDocument {
    Letter letter;
    LetterTemplate house;
    QByteArray keptPdf; ///< of a released letter: given away as it left the house
    QString fileName;   ///< without ending
    mail::Draft mail;   ///< without attachment
};

/// What the records say now, composed for a memo.
LetterDocument documentOf(const model::ResolutionFile &file, const model::Directory &directory, const model::Memo &memo,
                          const LetterTemplate &house, const QDate &today);
/// The same of a letter that is composed already.
LetterDocument documentOf(const Letter &letter, const model::ResolutionFile &file, const model::Directory &directory,
                          const model::Memo &memo, const LetterTemplate &house, const QDate &today);

/// The files of the letters in their order, made together: LibreOffice is called once for many. All of them or none.
base::Result<std::vector<QByteArray>> contentsOf(const std::vector<LetterDocument> &documents, LetterFormat format,
                                                 const LibreOffice &office, base::Progress &progress);

/// Saves a letter in a format. The file is whole or not there: a full disk or a folder that cannot be written leaves an
/// older file of that name as it was.
base::Result<void> saveLetter(const LetterDocument &document, LetterFormat format, const QString &path,
                              const LibreOffice &office, base::Progress &progress);

/// The same of a letter that is only looked at, in the format that the ending of the path says.
base::Result<void> saveLetter(const Letter &letter, const LetterTemplate &letterTemplate, const QString &path);

/// "Hausmitteilung V0412-25 2027-01-18": a name without ending that every file system takes.
QString letterFileName(const model::Resolution &resolution, const model::Memo &memo, const LetterTemplate &house,
                       const QDate &today);

/// What the file calls itself: the subject in one line.
QString documentTitle(const Letter &letter);

}
