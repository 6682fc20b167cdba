#pragma once

#include "core/model/Memo.h"
#include "core/model/Result.h"

#include <vector>

namespace core::store {

/// One line of the list of letters.
struct MemoRow {
    model::MemoId id;
    model::ResolutionId resolution;
    QString reference;
    QString title;
    model::MemoState state = model::MemoState::Draft;
    bool isFinal = false;
    std::optional<QDate> date;

    bool operator==(const MemoRow &) const = default;
};

/// Letters as they are read.
class MemoStore
{
public:
    virtual ~MemoStore() = default;
    /// All letters, newest first; those without a date at the top.
    virtual model::Result<std::vector<MemoRow>> list() const = 0;
};

}
