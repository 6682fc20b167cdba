#pragma once

#include "core/base/Result.h"

namespace core::base {

/// The one plain sentence that a user reads: what happened, that nothing was lost, what to do.
QString sentence(const Error &error);

}
