#pragma once

#include "core/base/WholeFile.h"
#include "core/letter/batch/BatchPreparation.h"

namespace core::letter::inline batch {

/// Collects letters, makes their files beside their places and puts all of them there at the end.
class StagedFolder
{
public:
    /// All that is handed over outlives it.
    StagedFolder(const Preparation &preparation, const SingleFiles &files, BatchOutcome *outcome);

    base::Result<void> add(Prepared prepared, base::Progress &progress);
    /// Makes what is left and gives all files their names.
    base::Result<void> finish(base::Progress &progress);

private:
    /// The files of the letters that were collected; each is safely on the disk, for naming it later cannot fill the disk.
    base::Result<void> make(base::Progress &progress);

    const Preparation &m_preparation;
    const SingleFiles &m_target;
    BatchOutcome *m_outcome;
    BatchNames m_names;
    std::vector<LetterDocument> m_documents;
    std::vector<QString> m_paths; ///< of these
    std::vector<base::WholeFile> m_files;
};

}
