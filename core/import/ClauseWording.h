#pragma once

#include "core/import/LineJoiner.h"

namespace core::import {

/// The wording of a clause, parted from the report below it.
struct Wording {
    std::vector<TextLine> lines; ///< with the quotation marks
    bool openingLost = false;    ///< a scan lost the mark before it; it was put back
    bool closingLost = false;    ///< where it ends is a guess
};

/// Takes the wording away from the front of `rest`: the quoted text, or the first paragraph where nothing is quoted.
Wording takeWording(std::vector<TextLine> &rest);

/// "Sachstand:", "Stellungnahme der Verwaltung:" and what else stands between a clause and its report.
qsizetype reportHeadingLength(const QString &line);

}
