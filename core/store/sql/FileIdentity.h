#pragma once

#include "core/store/Database.h"

#include <QString>

namespace core::store::sql {

/// Which file lies at a path, by device and inode. Asked by path alone: opening the file of a live database by other
/// means than SQLite would drop the locks of SQLite when it is closed.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0; ///< 0: there is none

    static FileIdentity of(const QString &path);
    bool isNull() const { return inode == 0; }
    bool operator==(const FileIdentity &) const = default;
};

/// When somebody wrote into a file last, and how large it was then. Empty for a file that is not there.
struct FileStamp {
    qint64 modified = 0; ///< nanoseconds
    qint64 size = 0;     ///< bytes

    static FileStamp of(const QString &path);
    bool operator==(const FileStamp &) const = default;
};

/// What became of the file that was opened at that path, as far as names tell.
FilePlace placeOf(const FileIdentity &opened, const QString &path);

}
