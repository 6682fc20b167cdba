#pragma once

#include "core/base/Progress.h"
#include "core/import/MemoReader.h"

namespace core::import {

/// A letter with the text it was read from.
struct LetterFile {
    SourceText source;
    ReadMemo memo;
};

/// Reads a file and understands it; Cancelled when the progress says so. Its steps are pages.
base::Result<LetterFile> readLetterFile(const QString &path, const MemoReader &reader, base::Progress &progress);

}
