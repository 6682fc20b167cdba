#pragma once

#include "core/import/Labels.h"
#include "core/import/LineJoiner.h"

namespace core::import {

/// Part of the letter under one label: the lines from its beginning to the next one's.
struct Section {
    LineStart start;
    std::vector<TextLine> lines; ///< without the label itself; a line that held only the label is left out
    int firstLine = 0;
    int quotation = 0; ///< see TextLine
};

/// Which line starts the first clause or report of the letter; lines.size() when there is none.
size_t findBody(const std::vector<TextLine> &lines);

/// Makes whole what a line end has torn of the words that begin a section: "Die Fragen 10 und 11 werden gemein / sam
/// beantwortet:".
void joinTornMarkers(std::vector<TextLine> &lines);

/// The sections of the letter's body, which begins at findBody(). Numbers in running text (ordinals, dates, years)
/// begin none.
std::vector<Section> splitSections(const std::vector<TextLine> &lines);

}
