#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <vector>

namespace core::letter::inline writers {

struct PackageFile {
    QByteArray path;
    QByteArray content;
    bool compressed = true;
};

/// A ZIP archive of the files in their order, made in memory.
base::Result<QByteArray> zipPackage(const std::vector<PackageFile> &files);

}
