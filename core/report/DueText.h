#pragma once

#include "core/store/ResolutionStore.h"

namespace core::report {

/// What is due, in a few words: "Review", "Deadline of clause 2", or "Clause 2 expected" where a delay was explained until
/// that day.
QString dueText(store::DueItem::Kind kind, const QString &clauseLabel, bool isExpected);
QString dueText(const store::DueItem &item);
/// The same of what is due next of a resolution; empty when nothing is.
QString dueText(const store::ResolutionRow &row);

}
