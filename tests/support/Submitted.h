#pragma once

#include "ui/session/Session.h"

namespace tests::support {

/// Whether it was written at once.
inline bool submitted(::ui::session::Session &session, const core::base::Result<core::model::ChangeSet> &set)
{
    const auto outcome = std::make_shared<bool>(false);
    session.submit(set, [outcome](bool written) { *outcome = written; });
    return *outcome;
}

}
