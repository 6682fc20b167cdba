#pragma once

#include "ui/start/Environment.h"

#include <optional>

namespace app::desktop {

/// Gives the window the real clock (or the fixed day of --today), the user's name and SQLite databases.
ui::start::Environment environment(std::optional<QDate> today);

}
