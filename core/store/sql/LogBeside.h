#pragma once

#include "core/store/sql/Connection.h"

namespace core::store::sql {

/// The write-ahead log beside a database file, looked at by path alone. SQLite knows a log only by its name: a file that
/// is put in the place of an open one is given the other's log.
struct LogBeside {
    explicit LogBeside(const QString &databasePath);

    QString path;
    FileIdentity identity;
    bool exists = false;
    qint64 size = 0; ///< bytes
    bool isEmpty() const { return size == 0; }
    bool isReadable = false; ///< with its index, by somebody who must not write
};

/// Renames a log that belongs to another file, before it is read: the file says of itself that it has none. Whoever
/// still holds it open loses nothing. Returns its new path; empty when there was none. `before` was looked at before the
/// connection was opened.
base::Result<QString> setForeignLogAside(const Connection &connection, const LogBeside &before);

/// The same without a question: of a file into which somebody has copied another one. Empty when there is no log.
base::Result<QString> setLogAside(const QString &databasePath);

/// Somebody who may only read must see the file by itself: its log is not there or cannot be read, and SQLite would make
/// files of his beside it that lock out who may write.
bool needsSnapshot(const QString &databasePath);

/// The sentence for a file that belongs to a log which is not there.
QString copiedWhileOpen();

}
