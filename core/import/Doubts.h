#pragma once

#include "core/import/HiddenParts.h"
#include "core/import/LineJoiner.h"
#include "core/import/ReadMemo.h"

namespace core::import {

/// What a letter was read from, as far as it tells what is doubtful.
struct DoubtSources {
    const QStringList &lines;              ///< of the source
    const std::vector<TextLine> &body;     ///< lines of clauses and reports
    const std::vector<Section> &sections;  ///< of these
    const std::vector<ReadWarning> &marks; ///< specks and stamps that were left out
};

/// Adds all doubts about a letter that has been read, each in its field and with the characters that it is about, in
/// the order of their lines.
void addDoubts(ReadMemo &memo, const DoubtSources &sources, const LineJoiner &joiner,
               const spelling::Dictionary &dictionary, const base::Progress &progress);

}
