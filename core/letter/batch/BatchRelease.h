#pragma once

#include "core/letter/batch/BatchPreparation.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/life/ReleasedFile.h"

namespace core::letter::inline batch {

/// A letter of a batch, ready to leave the house.
base::Result<Released> releaseOf(edit::EditService &service, const Preparation &preparation, const Prepared &prepared);

/// Releases letters with their files, one after the other. LibreOffice converts many at once.
class ReleasedFolder
{
public:
    /// All that is handed over outlives it.
    ReleasedFolder(edit::EditService &service, const Preparation &preparation, const SingleFiles &files,
                   BatchOutcome *outcome);

    base::Result<void> add(Prepared prepared, base::Progress &progress);
    /// Releases what is left.
    base::Result<void> finish(base::Progress &progress);

private:
    base::Result<void> releaseOne(BatchLetter letter, const Released &released, const QByteArray &content);

    edit::EditService &m_service;
    const Preparation &m_preparation;
    const SingleFiles &m_target;
    BatchOutcome *m_outcome;
    BatchNames m_names;
    std::vector<Released> m_released;
    std::vector<BatchLetter> m_letters; ///< of these
};

/// Letters that are released together, into one file.
class JointRelease
{
public:
    JointRelease(edit::EditService &service, const QString &path);

    void add(Released released);
    /// All of them or none; what was made in the outcome learns when its file is missing.
    base::Result<void> finish(const QByteArray &content, BatchOutcome *outcome);

private:
    edit::EditService &m_service;
    model::ChangeSet m_changes;
    FiledLetters m_file;
    QString m_profile; ///< of the letter before: all letters of one style share one copy
};

}
