#include "core/letter/life/ReleasedFile.h"
#include "core/base/FileName.h"
#include "core/base/Folder.h"
#include "core/base/Temporary.h"
#include "core/base/WholeFile.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace core::letter::inline life {

using namespace core::base;
using namespace core::model;

namespace {

QString sha256Of(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool holds(const QString &path, const QString &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
           QString::fromLatin1(hash.result().toHex()) == sha256;
}

Error releasedWithoutFile(const Error &reason, const QString &path, int letters)
{
    return {
        reason.kind,
        LetterText::tr(
            "%n letter(s) were released and are kept in the database, but the file %1 could not be put in its place. "
            "It can be written again.",
            nullptr, letters)
            .arg(QDir::toNativeSeparators(path))};
}

/// What the files of a released letter are made of.
Result<LetterDocument> find(store::Database &database, MemoId id, const QString &reference, const QDate &today)
{
    const auto resolution = database.resolutions().findByReference(reference);
    if (!resolution)
        return resolution.error();
    if (!*resolution)
        return Error{ErrorKind::NotFound, {}};
    const auto file = database.resolutions().load(**resolution);
    if (!file)
        return file.error();
    const auto directory = database.directory().load();
    if (!directory)
        return directory.error();
    const auto memo = std::find_if(file->memos.begin(), file->memos.end(),
                                   [id](const Memo &candidate) { return candidate.id == id; });
    const auto released = database.memos().released(id);
    if (!released)
        return released.error();
    if (memo == file->memos.end() || !*released)
        return Error{ErrorKind::NotFound, {}};
    const auto kept = keptLetter(**released);
    if (!kept)
        return kept.error();
    return documentOf(*kept, *file, *directory, *memo, today);
}

Result<QByteArray> contentAgain(const std::vector<LetterDocument> &letters, const QString &form, const QString &title,
                                const LibreOffice &office, Progress &progress)
{
    if (form == kJoinedForm) {
        std::vector<LetterPages> pages;
        for (const LetterDocument &letter : letters)
            pages.push_back(layout(letter.letter, letter.house));
        return toPdf(pages, {title});
    }
    const auto contents =
        contentsOf({letters.front()}, letterFormatFromCode(form).value_or(LetterFormat::Pdf), office, progress);
    return contents ? Result<QByteArray>(contents->front()) : Result<QByteArray>(contents.error());
}

}

Result<void> promiseFile(store::Database &database, const FiledLetters &file)
{
    std::vector<store::PromisedFile> promises;
    for (const MemoId memo : file.memos)
        promises.push_back({memo, QFileInfo(file.path).absoluteFilePath(), file.form, sha256Of(file.content)});
    return database.memos().promise(promises);
}

Result<FiledRelease> releaseInto(edit::EditService &service, const ChangeSet &release, const FiledLetters &file)
{
    const QString place = QFileInfo(file.path).absoluteFilePath();
    // It may be another letter that has left the house.
    if (QFileInfo::exists(place))
        return Error{ErrorKind::Invalid,
                     LetterText::tr(
                         "There is a file %1 already; it stays, and nothing was released. Please choose another name.")
                         .arg(QDir::toNativeSeparators(file.path))};
    auto written = WholeFile::written(place, file.content);
    if (!written)
        return written.error();
    if (const auto promised = promiseFile(service.database(), file); !promised)
        return promised.error();
    const auto applied = service.apply(release);
    const auto appeared = applied ? written->appear() : Result<void>(applied.error());
    if (applied && !appeared)
        return FiledRelease{releasedWithoutFile(appeared.error(), file.path, static_cast<int>(file.memos.size()))};
    // Where this fails, missingFiles() finds the file in its place, or no letter that waits for one.
    (void)service.database().memos().forgetPromise(place).ok();
    return applied ? Result<FiledRelease>(FiledRelease()) : Result<FiledRelease>(applied.error());
}

Result<std::vector<MissingFile>> missingFiles(store::Database &database)
{
    const auto promised = database.memos().promised();
    if (!promised)
        return promised.error();
    std::vector<MissingFile> missing;
    if (promised->empty())
        return missing;
    const auto rows = database.memos().list();
    if (!rows)
        return rows.error();
    for (const store::PromisedFile &file : *promised) {
        const bool isNext = missing.empty() || missing.back().path != file.path;
        if (isNext)
            clearLeftovers(
                QFileInfo(file.path).absolutePath()); // of the run that broke off before its file was in place
        if (isNext && holds(file.path, file.sha256)) {
            (void)database.memos().forgetPromise(file.path).ok();
            continue;
        }
        if (isNext)
            missing.push_back({file.path, file.form, {}, {}});
        const auto row = std::find_if(rows->begin(), rows->end(),
                                      [&file](const store::MemoRow &one) { return one.id == file.memo; });
        if (row == rows->end())
            continue;
        missing.back().memos.push_back(file.memo);
        missing.back().references.push_back(row->reference);
    }
    return missing;
}

Result<QString> writeAgain(store::Database &database, const MissingFile &file, const QDate &today,
                           const LibreOffice &office, Progress &progress)
{
    std::vector<LetterDocument> letters;
    for (std::size_t i = 0; i < file.memos.size(); ++i) {
        if (progress.cancelled())
            return cancelled();
        auto found = find(database, file.memos[i], file.references[static_cast<qsizetype>(i)], today);
        if (!found)
            return found.error();
        letters.push_back(std::move(*found));
    }
    if (letters.empty())
        return Error{ErrorKind::NotFound, {}};
    const QFileInfo place(file.path);
    const auto content = contentAgain(letters, file.form, place.completeBaseName(), office, progress);
    if (!content)
        return content.error();
    if (const auto made = makeFolder(place.absolutePath()); !made)
        return made.error();
    const QString path = freePath(file.path);
    if (const auto written = writeWhole(path, *content); !written)
        return written.error();
    if (const auto forgotten = database.memos().forgetPromise(file.path); !forgotten)
        return forgotten.error();
    return path;
}

}
