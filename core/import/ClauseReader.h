#pragma once

#include "core/import/MemoLines.h"
#include "core/import/ReadMemo.h"

namespace core::import {

/// Reads clauses and reports in all layouts: `1. „…“` with its report below, "Beschlusspunkt 1:", "Zu Punkt 1:",
/// "zu 1.", "Zu den Ziffern 2-4", sub-points, clauses first and reports later, joint reports.
/// `lines` begin at findBody() and end before the next review or the closing.
void readBody(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo);

}
