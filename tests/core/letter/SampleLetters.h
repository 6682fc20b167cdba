#pragma once

#include "core/letter/content/Letter.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"

#include <QDate>
#include <vector>

namespace tests::letter {

/// The sample city as it stands on a day, read from its entries without a database.
struct SampleFiles {
    core::model::Directory directory;
    std::vector<core::model::ResolutionFile> files;
};
SampleFiles sampleFiles(const QDate &today);

/// The letter that the program offers for a resolution.
core::letter::Letter offeredLetter(const SampleFiles &sample, const core::model::ResolutionFile &file,
                                   const QDate &today);

}
