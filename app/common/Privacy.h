#pragma once

namespace app::common {

/// What this program makes is for its user alone (0600, folders 0700), unless a folder has a default access list; and no
/// core dump keeps what it had in memory, passwords among it. To be called first of all.
void keepPrivate();

}
