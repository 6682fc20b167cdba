#pragma once

#include "core/base/Result.h"

#include <QString>

namespace core::store::sql {

/// Who has a database open, where there is no log whose lock says so: a file beside it (`-open`) that everybody holds a
/// shared lock on. It goes with the last one; one that a killed program left holds nobody up. Who must not make files
/// there holds what he finds.
class OpenLock
{
public:
    enum class Kind { Shared, Alone };

    OpenLock() = default;
    /// Busy when somebody holds it in a way that does not go together. Where the file system knows no locks, none is held.
    static base::Result<OpenLock> take(const QString &databasePath, Kind kind);
    ~OpenLock();
    OpenLock(OpenLock &&other) noexcept;
    OpenLock &operator=(OpenLock &&other) noexcept;

private:
    OpenLock(QString path, int file);

    QString m_path;
    int m_file = -1;
};

}
