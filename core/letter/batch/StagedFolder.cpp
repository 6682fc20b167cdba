#include "core/letter/batch/StagedFolder.h"
#include "core/letter/house/LetterText.h"

#include <QDir>
#include <QThreadPool>
#include <algorithm>
#include <optional>

namespace core::letter::inline batch {

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

Error onlySome(const QString &path)
{
    return {ErrorKind::Io, LetterText::tr("The file %1 cannot be written; the letters before it are done.")
                               .arg(QDir::toNativeSeparators(path))};
}

}

StagedFolder::StagedFolder(const Preparation &preparation, const SingleFiles &files, BatchOutcome *outcome)
    : m_preparation(preparation), m_target(files), m_outcome(outcome), m_names(files, files.replace)
{
}

Result<void> StagedFolder::add(Prepared prepared, Progress &progress)
{
    m_paths.push_back(m_names.take(prepared.letter.fileName));
    m_outcome->made.push_back(madeOf(prepared.letter, m_paths.back()));
    m_documents.push_back(documentOf(prepared.file, m_preparation.directory(), prepared.memo, prepared.house,
                                     m_preparation.choice().today));
    return m_documents.size() < kChunk ? Result<void>() : make(progress);
}

Result<void> StagedFolder::finish(Progress &progress)
{
    if (const auto made = make(progress); !made)
        return made;
    if (progress.cancelled())
        return cancelled();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (const auto there = m_files[i].appear(); !there)
            return i == 0 ? there.error() : onlySome(m_outcome->made[i].path);
    }
    return {};
}

Result<void> StagedFolder::make(Progress &progress)
{
    std::vector<std::optional<Result<WholeFile>>> written(m_documents.size());
    if (needsOffice(m_target.format) && !m_documents.empty()) {
        Silent silent(progress);
        const auto contents = contentsOf(m_documents, m_target.format, m_target.office, silent);
        if (!contents)
            return contents.error();
        for (std::size_t i = 0; i < contents->size(); ++i)
            written[i] = WholeFile::written(m_paths[i], (*contents)[i]);
    } else {
        QThreadPool pool;
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            pool.start([this, i, &written, &progress] {
                if (progress.cancelled())
                    return;
                Silent silent(progress);
                const auto content = contentsOf({m_documents[i]}, m_target.format, m_target.office, silent);
                written[i] =
                    content ? WholeFile::written(m_paths[i], content->front()) : Result<WholeFile>(content.error());
            });
        }
        pool.waitForDone();
    }
    m_documents.clear();
    m_paths.clear();
    for (std::optional<Result<WholeFile>> &one : written) {
        if (!one)
            return cancelled();
        if (!*one)
            return one->error();
        m_files.push_back(std::move(**one));
    }
    return {};
}

}
