#pragma once

#include "core/model/Result.h"

namespace core::model {

/// The one plain sentence that a user reads: what happened, that nothing was lost, what to do.
QString sentence(const Error &error);

}
