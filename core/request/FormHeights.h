#pragma once

#include "core/base/Result.h"

#include <QString>
#include <utility>
#include <vector>

namespace core::request {

/// How high a row of a form must be, in points, so that each text fits the width of its column (in characters of Excel).
/// Counted without a font: the form is opened where other fonts are installed. At most what Excel allows.
double rowHeight(const std::vector<std::pair<QString, double>> &textsAndWidths);

/// As many lines as the highest row holds.
int mostLines();

/// The text in parts of at most so many lines of that width, cut between words where there are any, never amid a character.
/// Joined they are the text; one that is short is the only one.
std::vector<QString> partsOfLines(const QString &text, double width, int lines);

/// Makes the heights of a workbook's first sheet ones that the program has computed and nobody has set, so that a row
/// grows while an office writes in it. libxlsxwriter can only write heights that stay.
base::Result<void> letRowsGrow(const QString &xlsx);

}
