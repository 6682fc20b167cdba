#pragma once

#include "core/base/WholeFile.h"
#include "core/letter/batch/BatchPreparation.h"

namespace core::letter::inline batch {

/// Collects letters, makes their files beside their places and puts all of them there at the end.
class StagedFolder
{
public:
    StagedFolder(const QString &folder, const BatchChoice &choice, const LibreOffice &office);

    base::Result<void> add(LetterDocument document, const BatchLetter &letter, BatchOutcome *outcome,
                           base::Progress &progress);
    /// Makes what is left and gives all files their names.
    base::Result<void> finish(BatchOutcome *outcome, base::Progress &progress);

private:
    /// The files of the letters that were collected; each is safely on the disk, for naming it later cannot fill the disk.
    base::Result<void> make(base::Progress &progress);

    BatchNames m_names;
    LetterFormat m_format;
    const LibreOffice &m_office;
    std::vector<LetterDocument> m_documents;
    std::vector<QString> m_paths; ///< of these
    std::vector<base::WholeFile> m_files;
};

}
