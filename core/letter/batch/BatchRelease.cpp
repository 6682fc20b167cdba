#include "core/letter/batch/BatchRelease.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/writers/LetterFile.h"

namespace core::letter::inline batch {

using namespace core::base;
using namespace core::model;

namespace {

/// As many letters as LibreOffice is given in one call.
constexpr std::size_t kOfficeChunk = 50;

/// Somebody else wrote to the letter's resolution since it was read, or released another one on it.
bool wasOvertaken(const Error &error)
{
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Constraint;
}

BatchLetter leftOut(BatchLetter letter, const Error &why)
{
    letter.findings.insert(letter.findings.begin(), {LetterFinding::Kind::ChangedMeanwhile, true, why.detail});
    return letter;
}

}

Result<Released> releaseOf(edit::EditService &service, const Preparation &preparation, const Prepared &prepared)
{
    return release(service, prepared.file, preparation.directory(), prepared.memo, prepared.house,
                   preparation.choice().today);
}

ReleasedFolder::ReleasedFolder(edit::EditService &service, const Preparation &preparation, const SingleFiles &files,
                               BatchOutcome *outcome)
    : m_service(service), m_preparation(preparation), m_target(files), m_outcome(outcome), m_names(files, false)
{
}

Result<void> ReleasedFolder::add(Prepared prepared, Progress &progress)
{
    auto released = releaseOf(m_service, m_preparation, prepared);
    if (!released)
        return released.error();
    m_released.push_back(std::move(*released));
    m_letters.push_back(std::move(prepared.letter));
    return m_released.size() < (needsOffice(m_target.format) ? kOfficeChunk : 1) ? Result<void>() : finish(progress);
}

Result<void> ReleasedFolder::finish(Progress &progress)
{
    if (m_released.empty())
        return {};
    std::vector<LetterDocument> documents;
    for (const Released &released : m_released)
        documents.push_back(released.document);
    Progress quiet;
    const auto contents = contentsOf(documents, m_target.format, m_target.office, quiet);
    if (!contents)
        return contents.error();
    for (std::size_t i = 0; i < m_released.size(); ++i) {
        if (progress.cancelled())
            return cancelled();
        if (const auto done = releaseOne(std::move(m_letters[i]), m_released[i], (*contents)[i]); !done)
            return done;
    }
    m_released.clear();
    m_letters.clear();
    return {};
}

Result<void> ReleasedFolder::releaseOne(BatchLetter letter, const Released &released, const QByteArray &content)
{
    const FiledLetters file{{released.letter.memo}, m_names.take(letter.fileName), code(m_target.format), content};
    const auto filed = releaseInto(m_service, released.changes(), file);
    if (!filed && wasOvertaken(filed.error())) {
        m_outcome->leftOut.push_back(leftOut(std::move(letter), filed.error()));
        return {};
    }
    if (!filed)
        return filed.error();
    m_outcome->made.push_back(madeOf(letter, file.path));
    m_outcome->made.back().fileIsMissing = filed->missingFile.has_value();
    return filed->missingFile ? Result<void>(*filed->missingFile) : Result<void>();
}

JointRelease::JointRelease(edit::EditService &service, const QString &path)
    : m_service(service), m_file{{}, path, kJoinedForm, {}}
{
}

void JointRelease::add(Released released)
{
    if (released.letter.profile == m_profile)
        released.letter.profile = m_profile;
    else
        m_profile = released.letter.profile;
    m_file.memos.push_back(released.letter.memo);
    const ChangeSet one = released.changes();
    m_changes.changes.insert(m_changes.changes.end(), one.changes.begin(), one.changes.end());
}

Result<void> JointRelease::finish(const QByteArray &content, BatchOutcome *outcome)
{
    m_changes.description = LetterText::tr("Release %n letter(s)", nullptr, static_cast<int>(m_file.memos.size()));
    m_file.content = content;
    const auto filed = releaseInto(m_service, m_changes, m_file);
    if (!filed)
        return filed.error();
    for (BatchOutcome::Made &made : outcome->made)
        made.fileIsMissing = filed->missingFile.has_value();
    outcome->stoppedBy = filed->missingFile;
    return {};
}

}
