#include "core/store/sql/OpenLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace core::store::sql {

using namespace core::base;

namespace {

/// By the open file and not by the process: several connections of one program hold it each for itself.
bool lock(int file, short how)
{
    struct flock wanted = {};
    wanted.l_type = how;
    wanted.l_whence = SEEK_SET;
    return ::fcntl(file, F_OFD_SETLK, &wanted) == 0;
}

bool isAt(int file, const QByteArray &path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file, &open) == 0 && ::stat(path.constData(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

/// Whoever may read the database may hold the lock, and end it.
void share(int file, const QString &databasePath)
{
    struct stat database = {};
    if (::stat(QFile::encodeName(databasePath).constData(), &database) != 0)
        return;
    mode_t readers = database.st_mode & (S_IRGRP | S_IROTH);
    // Who is not of the database's group cannot give it to that; there is nothing to read in the file.
    if (readers != 0 && ::fchown(file, uid_t(-1), database.st_gid) != 0)
        readers = S_IRGRP | S_IROTH;
    (void)::fchmod(file, S_IRUSR | S_IWUSR | readers | readers >> 1); // refused of somebody else's file: he has done it
}

int open(const QByteArray &path, const QString &databasePath)
{
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    share(file, databasePath);
    return file;
}

}

Result<OpenLock> OpenLock::take(const QString &databasePath, Kind kind)
{
    const QString real = QFileInfo(databasePath).canonicalFilePath();
    const QByteArray path = QFile::encodeName((real.isEmpty() ? databasePath : real) + u"-open");
    for (;;) {
        const int file = open(path, databasePath);
        if (file < 0)
            return OpenLock();
        const bool locked = lock(file, kind == Kind::Shared ? F_RDLCK : F_WRLCK);
        const int failure = locked ? 0 : errno;
        // The last one to go may have taken the file away while we waited for it.
        if (locked && !isAt(file, path)) {
            ::close(file);
            continue;
        }
        if (locked)
            return OpenLock(QFile::decodeName(path), file);
        ::close(file);
        if (failure != EAGAIN && failure != EACCES)
            return OpenLock();
        return Error{
            ErrorKind::Busy,
            kind == Kind::Shared
                ? QCoreApplication::translate(
                      "Database",
                      "A copy is just being put in the place of this database; nothing was changed. Please try again in a moment.")
                : QString()};
    }
}

OpenLock::OpenLock(QString path, int file) : m_path(std::move(path)), m_file(file)
{
}

OpenLock::OpenLock(OpenLock &&other) noexcept : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1))
{
}

OpenLock &OpenLock::operator=(OpenLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    return *this;
}

OpenLock::~OpenLock()
{
    if (m_file < 0)
        return;
    if (lock(m_file, F_WRLCK) && isAt(m_file, QFile::encodeName(m_path)))
        QFile::remove(m_path);
    ::close(m_file);
}

}
