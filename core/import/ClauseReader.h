#pragma once

#include "core/import/ReadMemo.h"
#include "core/import/Sections.h"

namespace core::import {

/// Reads clauses and reports in all layouts: `1. „…“` with its report below, "Beschlusspunkt 1:", "Zu Punkt 1:",
/// "zu 1.", "Zu den Ziffern 2-4", sub-points, clauses first and reports later, joint reports.
/// `sections` are those of the lines from findBody() to the next review or the closing.
void readBody(std::vector<Section> sections, const LineJoiner &joiner, ReadMemo &memo);

}
