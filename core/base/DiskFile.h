#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace core::base {

/// All that the program asks of the file system beneath Qt, and all of it that differs by platform. Calls that give an
/// int give 0 or the number of the fault as the system tells it (errno).

enum class FileKind {
    None, ///< nothing is there
    Regular,
    Folder,
    Special, ///< a device, a pipe, a socket: neither read nor replaced
};

/// What a path means; symbolic links are followed.
FileKind fileKindAt(const QString &path);

/// The path that is meant when symbolic links are followed, also where the last of them points at nothing yet.
QString followedLinks(const QString &path);

/// An open file, closed with the object.
class DiskFile
{
public:
    DiskFile() = default;
    ~DiskFile();
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    /// A file that was not there before. It is for its owner alone, unless the folder says by a default access list who
    /// may read what comes into it.
    int createNew(const QString &path);
    /// Only what lies whole on a disk; of devices and pipes nothing is read (EINVAL). Never waits.
    int openToRead(const QString &path);

    /// Gives the file the rights of another one; what the system refuses stays as it is.
    void takeRightsOf(const QString &path);
    int write(const QByteArray &content);
    /// At most that many bytes; fewer at the end of the file.
    int read(qint64 most, QByteArray &content);
    /// Brings everything to the disk, and proves that this many bytes are there.
    int sync(qint64 size);
    int close();

private:
    int m_descriptor = -1;
};

/// Replaces whatever has the other name, in one step.
int renameFile(const QString &from, const QString &to);
/// Brings the names in a folder to the disk, as far as the file system knows such a thing.
int syncFolder(const QString &folder);

/// Whether the number tells that there is no room left.
bool meansFull(int number);
/// The fault in a few words of the user's language, to stand behind a colon.
QString reasonOf(int number);

/// Whether a process of this machine, as this program sees it, runs.
bool isRunning(qint64 process);

}
