#pragma once

#include "core/store/ResolutionStore.h"

namespace core::report {

/// "overdue", "due_this_week", "due_in_30_days", "waiting_for_offices", "waiting_for_approval", "ready_for_letter",
/// "ready_to_close", "cancellation_proposed", "reason_missing", "untracked", "completion_to_report".
QString code(store::Attention attention);
std::optional<store::Attention> attentionFromCode(QStringView code);
/// What a clerk reads on the first page, translated.
QString label(store::Attention attention);
/// Which resolutions it counts, in one sentence, translated.
QString explanation(store::Attention attention);

}
