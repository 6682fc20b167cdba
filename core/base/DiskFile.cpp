#include "core/base/DiskFile.h"

#include "core/base/FileRights.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <vector>

namespace core::base {

namespace {

constexpr const char *accessList = "system.posix_acl_access";
constexpr const char *defaultAccessList = "system.posix_acl_default";
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t ownerAndGroup = ownerOnly | S_IRGRP | S_IWGRP;
/// With a default access list of the folder the system takes these only as the most that is granted.
constexpr mode_t asFolderSays = ownerOnly | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

/// File systems without the notion of it say so in several ways.
bool isUnknownThere(int number)
{
    return number == EINVAL || number == ENOTSUP || number == ENOSYS;
}

}

FileKind fileKindAt(const QString &path)
{
    struct stat facts = {};
    if (::stat(encoded(path).constData(), &facts) != 0)
        return FileKind::None;
    if (S_ISREG(facts.st_mode))
        return FileKind::Regular;
    return S_ISDIR(facts.st_mode) ? FileKind::Folder : FileKind::Special;
}

QString followedLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as many as the system itself follows
    QString at = path;
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(at);
        if (!info.isSymLink())
            break;
        at = info.symLinkTarget();
    }
    return at;
}

DiskFile::~DiskFile()
{
    (void)close();
}

int DiskFile::createNew(const QString &path)
{
    const bool folderSays =
        ::getxattr(encoded(QFileInfo(path).absolutePath()).constData(), defaultAccessList, nullptr, 0) > 0;
    m_descriptor = ::open(encoded(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                          folderSays       ? asFolderSays
                          : groupIsLetIn() ? ownerAndGroup
                                           : ownerOnly);
    return m_descriptor < 0 ? errno : 0;
}

int DiskFile::openToRead(const QString &path)
{
    // A pipe that nobody writes to would keep the program waiting already here.
    m_descriptor = ::open(encoded(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat facts = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &facts) != 0)
        return errno;
    return S_ISREG(facts.st_mode) ? 0 : S_ISDIR(facts.st_mode) ? EISDIR : EINVAL;
}

void DiskFile::takeRightsOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(encoded(path).constData(), &facts) != 0)
        return;
    // A group that may not be given is no reason to write nothing; then it gets no rights either.
    const bool sameGroup = ::fchown(m_descriptor, static_cast<uid_t>(-1), facts.st_gid) == 0;
    const mode_t rights = facts.st_mode & (sameGroup ? mode_t(0777) : mode_t(0707));
    (void)::fchmod(m_descriptor, rights);
    const ssize_t size = ::getxattr(encoded(path).constData(), accessList, nullptr, 0);
    if (size <= 0 || !sameGroup)
        return;
    std::vector<char> list(static_cast<std::size_t>(size));
    const ssize_t read = ::getxattr(encoded(path).constData(), accessList, list.data(), list.size());
    if (read > 0)
        (void)::fsetxattr(m_descriptor, accessList, list.data(), static_cast<std::size_t>(read), 0);
}

int DiskFile::write(const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written =
            ::write(m_descriptor, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        done += written;
    }
    return 0;
}

int DiskFile::read(qint64 most, QByteArray &content)
{
    constexpr qint64 atOnce = 1024 * 1024;
    content.clear();
    while (content.size() < most) {
        const qsizetype before = content.size();
        const qint64 wanted = std::min(atOnce, most - before);
        content.resize(before + wanted);
        const ssize_t got = ::read(m_descriptor, content.data() + before, static_cast<std::size_t>(wanted));
        content.resize(before + std::max<ssize_t>(got, 0));
        if (got < 0 && errno != EINTR)
            return errno;
        if (got == 0)
            break;
    }
    return 0;
}

int DiskFile::sync(qint64 size)
{
    if (::fsync(m_descriptor) != 0 && !isUnknownThere(errno))
        return errno;
    struct stat facts = {};
    if (::fstat(m_descriptor, &facts) != 0)
        return errno;
    return facts.st_size == size ? 0 : EIO;
}

int DiskFile::close()
{
    if (m_descriptor < 0)
        return 0;
    // Network file systems tell of a full disk only here.
    const int failed = ::close(m_descriptor) == 0 || errno == EINTR ? 0 : errno;
    m_descriptor = -1;
    return failed;
}

int renameFile(const QString &from, const QString &to)
{
    return std::rename(encoded(from).constData(), encoded(to).constData()) == 0 ? 0 : errno;
}

int syncFolder(const QString &folder)
{
    const int descriptor = ::open(encoded(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno; // a folder that one may write to, but not list
    const int failed = ::fsync(descriptor) == 0 || isUnknownThere(errno) ? 0 : errno;
    ::close(descriptor);
    return failed;
}

bool meansFull(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

QString reasonOf(int number)
{
    const auto said = [](const char *reason) { return QCoreApplication::translate("Files", reason); };
    switch (number) {
    case EACCES:
    case EPERM:
        return said(QT_TRANSLATE_NOOP("Files", "permission is missing"));
    case EROFS:
        return said(QT_TRANSLATE_NOOP("Files", "the disk can only be read"));
    case ENOENT:
    case ENOTDIR:
        return said(QT_TRANSLATE_NOOP("Files", "the folder does not exist"));
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return said(QT_TRANSLATE_NOOP("Files", "no room is left"));
    case ENAMETOOLONG:
        return said(QT_TRANSLATE_NOOP("Files", "the name is too long"));
    case ELOOP:
        return said(QT_TRANSLATE_NOOP("Files", "its links lead in a circle"));
    case EISDIR:
        return said(QT_TRANSLATE_NOOP("Files", "it is a folder"));
    case EIO:
        return said(QT_TRANSLATE_NOOP("Files", "the disk reports a fault"));
    case ESTALE:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ETIMEDOUT:
    case ENOTCONN:
        return said(QT_TRANSLATE_NOOP("Files", "the network drive does not answer"));
    default:
        return said(QT_TRANSLATE_NOOP("Files", "fault %1 of the system")).arg(number);
    }
}

bool isRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

}
