#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/import/ReadMemo.h"
#include "core/import/TextSource.h"
#include "core/spelling/Dictionary.h"

namespace core::import {

/// Understands status letters (Hausmitteilungen). One reader reads many letters; not for several threads.
class MemoReader
{
public:
    MemoReader() = default;
    explicit MemoReader(const QString &dictionaryFolder) : m_dictionary(dictionaryFolder) {}

    /// NotRecognised, with one sentence, when the text is no status letter.
    base::Result<ReadMemo> read(const SourceText &source) const;
    /// The same for jobs that can be cancelled, also amid one letter.
    base::Result<ReadMemo> read(const SourceText &source, base::Progress &progress) const;

private:
    spelling::Dictionary m_dictionary;
};

}
