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

/// Who works here, for the history: "Erika Lindner (lindner)". No variable of the environment and no setting changes it.
QString userName();

/// The full name, which some systems let users change by themselves, never without the account, which they cannot.
QString shownUser(const QString &account, const QString &fullName);

}
