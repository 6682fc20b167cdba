#pragma once

#include <QString>

namespace core::store {

/// The name of the program that synchronises the folder of that file between computers (Nextcloud, OneDrive, Dropbox
/// and the like), recognised by the marks that it leaves; empty when none is known. Such a program copies a database
/// amid a write and puts older copies over it.
QString syncServiceOf(const QString &path);

/// One sentence of warning for such a folder.
QString syncWarning(const QString &service);

}
