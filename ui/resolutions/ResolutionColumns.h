#pragma once

#include "core/store/ResolutionStore.h"

#include <QString>
#include <Qt>
#include <vector>

namespace ui::resolutions {

/// One column of the list of resolutions: all that model, delegate and view know about it.
struct ResolutionColumnSpec {
    const char *heading;                ///< source text, see heading()
    const char *name;                   ///< stable, for settings and tests
    core::store::ResolutionColumn sort; ///< what a click on the heading sorts by
    Qt::Alignment alignment;
    int characters; ///< width that it starts with; 0 takes what is left
    bool strong;    ///< drawn bold: what a clerk looks for
    bool shown;     ///< at first, until somebody chooses otherwise
    QString (*display)(const core::store::ResolutionRow &row, QDate today);
};

const std::vector<ResolutionColumnSpec> &resolutionColumns();
QString heading(const ResolutionColumnSpec &column);

core::model::ResolutionState stateOf(const core::store::ResolutionRow &row, QDate today);
/// "in 12 days", "today", "34 days late".
QString daysLeftText(QDate on, QDate today);

}
