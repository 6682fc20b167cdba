#pragma once

#include "core/base/Progress.h"
#include "core/import/MemoReader.h"

namespace core::import {

/// A letter with the text it was read from.
struct ReadFile {
    SourceText source;
    ReadMemo memo;
};

/// Reads a file and understands it; Cancelled when the progress says so. Its steps are pages.
base::Result<ReadFile> readLetterFile(const QString &path, const MemoReader &reader, base::Progress &progress);

}
