#pragma once

#include "core/model/Result.h"

#include <QByteArray>
#include <vector>

namespace core::letter {

struct PackageFile {
    QByteArray path;
    QByteArray content;
    bool compressed = true;
};

/// A ZIP archive of the files in their order, made in memory.
model::Result<QByteArray> zipPackage(const std::vector<PackageFile> &files);

}
