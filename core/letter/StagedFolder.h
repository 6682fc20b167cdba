#pragma once

#include "core/letter/BatchPreparation.h"

#include <QTemporaryDir>

namespace core::letter {

/// Collects letters, makes their files beside the folder's own and moves them there at the end.
class StagedFolder
{
public:
    StagedFolder(const QString &folder, const BatchChoice &choice, const LibreOffice &office);

    base::Result<void> open() const;
    base::Result<void> add(LetterDocument document, const BatchLetter &letter, BatchOutcome *outcome, base::Progress &progress);
    /// Makes what is left and moves all files to their names.
    base::Result<void> finish(BatchOutcome *outcome, base::Progress &progress);

private:
    QString staged(std::size_t index) const { return m_staging.filePath(QString::number(index)); }
    /// The files of the letters that were collected; each is safely on the disk, for moving it later cannot fill the disk.
    base::Result<void> make(base::Progress &progress);

    BatchNames m_names;
    LetterFormat m_format;
    const LibreOffice &m_office;
    QTemporaryDir m_staging;
    std::vector<LetterDocument> m_documents;
    std::size_t m_made = 0;
};

}
