#include "core/letter/LetterBatch.h"
#include "core/letter/AtomicFile.h"
#include "core/letter/LetterComposer.h"
#include "core/letter/LetterLayout.h"
#include "core/letter/LetterLife.h"
#include "core/letter/PdfWriter.h"
#include "core/letter/Profiles.h"
#include "core/letter/Text.h"

#include <QBuffer>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>
#include <algorithm>
#include <filesystem>

namespace core::letter {

using namespace core::model;

namespace {

/// As many letters as are held in memory at a time.
constexpr std::size_t kChunk = 50;

LetterTemplate houseOf(const Directory &directory, const Memo &memo, const BatchChoice &choice)
{
    return choice.profile ? *choice.profile : letterTemplateOf(directory, memo);
}

Memo memoFor(const ResolutionFile &file, const Directory &directory, const BatchChoice &choice)
{
    const auto draft = std::find_if(file.memos.begin(), file.memos.end(), [](const Memo &memo) { return memo.state == MemoState::Draft; });
    Memo memo = draft != file.memos.end() ? *draft : draftMemo(file, directory, houseOf(directory, Memo(), choice), choice.today);
    if (choice.profile)
        memo.profile = choice.profile->name;
    if (choice.final) {
        memo.isFinal = true;
        memo.nextReviewOn.reset();
    }
    const bool passed = !memo.nextReviewOn || *memo.nextReviewOn <= memo.date.value_or(choice.today);
    if (!memo.isFinal && passed && choice.nextReviewOn)
        memo.nextReviewOn = choice.nextReviewOn;
    return memo;
}

/// A letter of the batch with all that it is made from.
struct Prepared {
    ResolutionFile file;
    Memo memo; ///< as it will be
    LetterTemplate house;
    BatchLetter letter;
};

/// Loads one letter after the other.
class Preparation
{
public:
    Preparation(store::Database &database, const BatchChoice &choice) : m_database(database), m_choice(choice) {}

    Result<void> start()
    {
        auto directory = m_database.directory().load();
        if (!directory)
            return directory.error();
        m_directory = std::move(*directory);
        return {};
    }

    Result<Prepared> next(ResolutionId resolution) const
    {
        auto file = m_database.resolutions().load(resolution);
        if (!file)
            return file.error();
        Prepared prepared;
        prepared.file = std::move(*file);
        prepared.memo = memoFor(prepared.file, m_directory, m_choice);
        prepared.house = houseOf(m_directory, prepared.memo, m_choice);
        prepared.letter = {resolution, prepared.file.resolution.reference, prepared.file.resolution.title, prepared.memo,
                           findingsOn(prepared.file, prepared.memo, prepared.house, m_choice.today)};
        return prepared;
    }

    const Directory &directory() const { return m_directory; }

private:
    store::Database &m_database;
    const BatchChoice &m_choice;
    Directory m_directory;
};

Error cancelled()
{
    return {ErrorKind::Cancelled, {}};
}

/// Hands every letter that is to be made to `make`, and lists the others.
template <class Make>
Result<BatchOutcome> forEach(const Preparation &preparation, const std::vector<ResolutionId> &resolutions, const BatchChoice &choice,
                             Progress &progress, Make make)
{
    BatchOutcome outcome;
    int done = 0;
    for (const ResolutionId resolution : resolutions) {
        if (progress.cancelled())
            return cancelled();
        auto prepared = preparation.next(resolution);
        if (!prepared)
            return prepared.error();
        if (!prepared->letter.isComplete() && !choice.withIncomplete) {
            outcome.leftOut.push_back(std::move(prepared->letter));
        } else if (const auto made = make(std::move(*prepared), &outcome); !made) {
            return made.error();
        }
        progress.advance(++done, static_cast<int>(resolutions.size()));
    }
    return outcome;
}

/// Gives every letter of a batch a name of its own in the folder.
class Names
{
public:
    Names(QString folder, LetterFormat format) : m_folder(std::move(folder)), m_suffix(suffix(format)) {}

    QString take(const QString &name)
    {
        QString free = name;
        for (int number = 2; m_taken.contains(free.toCaseFolded()); ++number)
            free = QStringLiteral("%1 (%2)").arg(name).arg(number);
        m_taken.insert(free.toCaseFolded());
        return QDir(m_folder).filePath(free + u'.' + m_suffix);
    }

private:
    QString m_folder;
    QString m_suffix;
    QSet<QString> m_taken;
};

Error cannotMake(const QString &folder)
{
    return {ErrorKind::ReadOnly, Text::tr("The folder %1 cannot be made; choose another one.").arg(QDir::toNativeSeparators(folder))};
}

Error cannotMove(const QString &path)
{
    return {ErrorKind::Io, Text::tr("The file %1 cannot be written; the letters before it are done.").arg(QDir::toNativeSeparators(path))};
}

/// Collects letters, makes their files beside the folder's own and moves them there at the end.
class StagedFolder
{
public:
    StagedFolder(const QString &folder, LetterFormat format, const LibreOffice &office)
        : m_names(folder, format), m_format(format), m_office(office), m_staging(QDir(folder).filePath(QStringLiteral(".hausmitteilungen-XXXXXX")))
    {
    }

    Result<void> open() const
    {
        if (m_staging.isValid())
            return {};
        return Error{ErrorKind::ReadOnly, Text::tr("Nothing can be written to the folder %1; choose another one.")
                                              .arg(QDir::toNativeSeparators(QFileInfo(m_staging.path()).absolutePath()))};
    }

    Result<void> add(LetterDocument document, const QString &reference, BatchOutcome *outcome, Progress &progress)
    {
        outcome->made.push_back({reference, m_names.take(document.fileName)});
        m_documents.push_back(std::move(document));
        return m_documents.size() < kChunk ? Result<void>() : make(progress);
    }

    Result<void> finish(BatchOutcome *outcome, Progress &progress)
    {
        if (const auto made = make(progress); !made)
            return made;
        if (progress.cancelled())
            return cancelled();
        for (std::size_t i = 0; i < outcome->made.size(); ++i) {
            std::error_code fault;
            // Replaces an older file of that name in one step, which QFile does not.
            std::filesystem::rename(staged(i).toStdU16String(), outcome->made[i].path.toStdU16String(), fault);
            if (fault)
                return cannotMove(outcome->made[i].path);
        }
        return {};
    }

private:
    QString staged(std::size_t index) const { return m_staging.filePath(QString::number(index)); }

    /// The files of the letters that were collected; each is safely on the disk, for moving it later cannot fill the disk.
    Result<void> make(Progress &progress)
    {
        std::vector<Result<void>> written(m_documents.size());
        if (needsOffice(m_format)) {
            Silent silent(progress);
            const auto contents = contentsOf(m_documents, m_format, m_office, silent);
            if (!contents)
                return contents.error();
            for (std::size_t i = 0; i < contents->size(); ++i)
                written[i] = writeWhole(staged(m_made + i), (*contents)[i]);
        } else {
            QThreadPool pool;
            for (std::size_t i = 0; i < m_documents.size(); ++i) {
                pool.start([this, i, &written, &progress] {
                    if (progress.cancelled())
                        return;
                    Silent silent(progress);
                    const auto content = contentsOf({m_documents[i]}, m_format, m_office, silent);
                    written[i] = content ? writeWhole(staged(m_made + i), content->front()) : Result<void>(content.error());
                });
            }
            pool.waitForDone();
        }
        m_made += m_documents.size();
        m_documents.clear();
        const auto fault = std::find_if(written.begin(), written.end(), [](const Result<void> &one) { return !one.ok(); });
        return fault == written.end() ? Result<void>() : *fault;
    }

    /// The steps of a part are not those of the whole.
    class Silent : public Progress
    {
    public:
        explicit Silent(const Progress &whole) : m_whole(whole) {}
        bool cancelled() const override { return m_whole.cancelled(); }

    private:
        const Progress &m_whole;
    };

    Names m_names;
    LetterFormat m_format;
    const LibreOffice &m_office;
    QTemporaryDir m_staging;
    std::vector<LetterDocument> m_documents;
    std::size_t m_made = 0;
};

/// Releases one letter: its file is written beside its name, then the database, then the file gets its name.
Result<void> releaseOne(edit::EditService &service, const Directory &directory, Prepared prepared, const BatchChoice &choice,
                        const QString &path, const LibreOffice &office, Progress &progress)
{
    const auto set = release(service, prepared.file, directory, prepared.memo, prepared.house, choice.today);
    if (!set)
        return set.error();
    LetterDocument document = documentOf(prepared.file, directory, prepared.memo, prepared.house, choice.today);
    document.keptPdf = std::get<ReleasedLetter>(*set->changes.back().after).pdf;
    return saveLetter(document, choice.format, path, office, progress, [&]() -> Result<void> {
        const auto applied = service.apply(*set);
        return applied ? Result<void>() : Result<void>(applied.error());
    });
}

}

Result<std::vector<BatchLetter>> examineBatch(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                              const BatchChoice &choice, Progress &progress)
{
    Preparation preparation(database, choice);
    if (const auto started = preparation.start(); !started)
        return started.error();
    std::vector<BatchLetter> letters;
    for (const ResolutionId resolution : resolutions) {
        if (progress.cancelled())
            return cancelled();
        auto prepared = preparation.next(resolution);
        if (!prepared)
            return prepared.error();
        letters.push_back(std::move(prepared->letter));
        progress.advance(static_cast<int>(letters.size()), static_cast<int>(resolutions.size()));
    }
    return letters;
}

Result<BatchOutcome> writeBatch(store::Database &database, const std::vector<ResolutionId> &resolutions, const BatchChoice &choice,
                                const QString &folder, const LibreOffice &office, Progress &progress)
{
    Preparation preparation(database, choice);
    if (const auto started = preparation.start(); !started)
        return started.error();
    if (!QDir().mkpath(folder))
        return cannotMake(folder);
    StagedFolder staged(folder, choice.format, office);
    if (const auto opened = staged.open(); !opened)
        return opened.error();
    auto outcome = forEach(preparation, resolutions, choice, progress, [&](Prepared prepared, BatchOutcome *made) {
        return staged.add(documentOf(prepared.file, preparation.directory(), prepared.memo, prepared.house, choice.today),
                          prepared.letter.reference, made, progress);
    });
    if (!outcome)
        return outcome;
    if (const auto finished = staged.finish(&*outcome, progress); !finished)
        return finished.error();
    return outcome;
}

Result<BatchOutcome> releaseBatch(edit::EditService &service, const std::vector<ResolutionId> &resolutions, const BatchChoice &choice,
                                  const QString &folder, const LibreOffice &office, Progress &progress)
{
    Preparation preparation(service.database(), choice);
    if (const auto started = preparation.start(); !started)
        return started.error();
    if (!QDir().mkpath(folder))
        return cannotMake(folder);
    Names names(folder, choice.format);
    Progress quiet;
    return forEach(preparation, resolutions, choice, progress, [&](Prepared prepared, BatchOutcome *outcome) -> Result<void> {
        const QString reference = prepared.letter.reference;
        const QString path = names.take(letterFileName(prepared.file.resolution, prepared.memo, prepared.house, choice.today));
        if (const auto done = releaseOne(service, preparation.directory(), std::move(prepared), choice, path, office, quiet); !done)
            return done;
        outcome->made.push_back({reference, path});
        return {};
    });
}

Result<BatchOutcome> eachLetter(store::Database &database, const std::vector<ResolutionId> &resolutions, const BatchChoice &choice,
                                const std::function<Result<void>(const LetterPages &)> &take, Progress &progress)
{
    Preparation preparation(database, choice);
    if (const auto started = preparation.start(); !started)
        return started.error();
    return forEach(preparation, resolutions, choice, progress, [&](Prepared prepared, BatchOutcome *outcome) -> Result<void> {
        const Letter letter = compose(prepared.file, preparation.directory(), prepared.memo, prepared.house, choice.today);
        if (const auto taken = take(layout(letter, prepared.house)); !taken)
            return taken;
        outcome->made.push_back({prepared.letter.reference, {}});
        return {};
    });
}

Result<BatchOutcome> writeJoined(store::Database &database, const std::vector<ResolutionId> &resolutions, const BatchChoice &choice,
                                 const QString &path, Progress &progress)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(&buffer, {Text::tr("Letters of %1").arg(choice.today.toString(QStringLiteral("dd.MM.yyyy")))});
    auto outcome = eachLetter(database, resolutions, choice, [&pdf](const LetterPages &pages) { return pdf.add(pages); }, progress);
    if (!outcome || outcome->made.empty())
        return outcome;
    if (const auto finished = pdf.finish(); !finished)
        return finished.error();
    if (const auto written = writeWhole(path, content); !written)
        return written.error();
    for (BatchOutcome::Made &made : outcome->made)
        made.path = path;
    return outcome;
}

}
