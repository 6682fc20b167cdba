#pragma once

#include <QString>

namespace core::base {

/// Files that bear a name of their own until they are done are known by it: when the program that made them is gone, so
/// may they be.

/// A new name in the folder of that path; short, so that it fits where the path itself fits.
QString temporaryBeside(const QString &path);

/// Removes from a folder what was made under such names, with the journals beside it, by programs of this machine that
/// do not run any more.
void clearLeftovers(const QString &folder);

}
