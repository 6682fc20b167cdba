#pragma once

#include "core/letter/batch/Batch.h"

namespace core::letter::inline batch {

/// The letters on the resolutions and whether they are complete, in the order given.
base::Result<std::vector<BatchLetter>> examineBatch(store::Database &database,
                                                    const std::vector<model::ResolutionId> &resolutions,
                                                    const BatchChoice &choice, base::Progress &progress);

/// Makes the letters, each composed and set on pages once, and releases them where the target says so.
///
/// Files that are only written appear together at the end: a fault or a cancellation leaves the folder as it was. With
/// release, a letter and its file are done before the next begins: a fault or a cancellation leaves those before it released
/// and with their files, and the others drafts; one that another program told meanwhile is left out. The letters of a joined
/// PDF are released together when the file is safe, all or none; those of a printer one by one, when it has taken them.
base::Result<BatchOutcome> makeLetters(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                       const BatchChoice &choice, const Target &target, base::Progress &progress);

}
