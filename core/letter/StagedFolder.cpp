#include "core/letter/StagedFolder.h"
#include "core/letter/AtomicFile.h"
#include "core/letter/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <algorithm>
#include <filesystem>

namespace core::letter {

using namespace core::base;
using namespace core::model;

namespace {

/// As many letters as are held in memory at a time.
constexpr std::size_t kChunk = 50;

/// The steps of a part are not those of the whole.
class Silent : public Progress
{
public:
    explicit Silent(const Progress &whole) : m_whole(whole) {}
    bool cancelled() const override { return m_whole.cancelled(); }

private:
    const Progress &m_whole;
};

Error cannotMove(const QString &path)
{
    return {ErrorKind::Io, Text::tr("The file %1 cannot be written; the letters before it are done.").arg(QDir::toNativeSeparators(path))};
}

}

StagedFolder::StagedFolder(const QString &folder, const BatchChoice &choice, const LibreOffice &office)
    : m_names(folder, choice), m_format(choice.format), m_office(office),
      m_staging(QDir(folder).filePath(QStringLiteral(".hausmitteilungen-XXXXXX")))
{
}

Result<void> StagedFolder::open() const
{
    if (m_staging.isValid())
        return {};
    return Error{ErrorKind::ReadOnly, Text::tr("Nothing can be written to the folder %1; choose another one.")
                                          .arg(QDir::toNativeSeparators(QFileInfo(m_staging.path()).absolutePath()))};
}

Result<void> StagedFolder::add(LetterDocument document, const BatchLetter &letter, BatchOutcome *outcome, Progress &progress)
{
    outcome->made.push_back({letter.resolution, letter.reference, m_names.take(letter.fileName)});
    m_documents.push_back(std::move(document));
    return m_documents.size() < kChunk ? Result<void>() : make(progress);
}

Result<void> StagedFolder::finish(BatchOutcome *outcome, Progress &progress)
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

Result<void> StagedFolder::make(Progress &progress)
{
    std::vector<Result<void>> written(m_documents.size());
    if (needsOffice(m_format) && !m_documents.empty()) {
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

}
