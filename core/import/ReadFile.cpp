#include "core/import/ReadFile.h"

namespace core::import {

using namespace core::base;

Result<ReadFile> readLetterFile(const QString &path, const MemoReader &reader, Progress &progress)
{
    auto source = readSource(path, &progress);
    if (!source)
        return source.error();
    auto memo = reader.read(*source, progress);
    if (!memo)
        return memo.error();
    return ReadFile{*std::move(source), *std::move(memo)};
}

}
