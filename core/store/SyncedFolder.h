#pragma once

#include <QString>

namespace core::store {

/// The name of the program that synchronises the folder of that file between computers (Nextcloud, OneDrive, Dropbox and
/// the like), told by the marks that they leave; empty when there is none known. Such a program copies a database amid a
/// write and puts its own copy over it.
QString syncServiceOf(const QString &path);

/// One sentence of warning for such a folder.
QString syncWarning(const QString &service);

}
