#pragma once

#include <QString>

namespace app::common {

/// Gives both programs the same name, so that they find the same database and settings. Call it first in main().
void setApplicationNames();

/// The database that is opened when none is named: "beschlusskontrolle/beschlusskontrolle.bkdb" in the folder that
/// the platform prescribes for data of programs ($XDG_DATA_HOME, by default ~/.local/share). Creates nothing.
QString defaultDatabasePath();

/// Creates the folder of a file; false when that is not possible.
bool makeFolderOf(const QString &path);

/// The name of the user as the system knows it, for the history.
QString userName();

}
