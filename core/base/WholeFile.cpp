#include "core/base/WholeFile.h"

#include "core/base/DiskFile.h"
#include "core/base/Temporary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <cerrno>
#include <utility>

namespace core::base {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Files", text);
}

Error cannotWrite(int number, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (meansFull(number))
        return {ErrorKind::Full,
                said(QT_TRANSLATE_NOOP(
                         "Files",
                         "There is no room left for “%1”. Nothing was changed; make room or choose another folder."))
                    .arg(shown)};
    const bool forbidden = number == EACCES || number == EPERM || number == EROFS;
    return {forbidden ? ErrorKind::ReadOnly : ErrorKind::Io,
            said(QT_TRANSLATE_NOOP("Files",
                                   "“%1” cannot be written: %2. Nothing was changed; choose another folder or name."))
                .arg(shown, reasonOf(number))};
}

Error cannotRead(int number, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (number == ENOENT || number == ENOTDIR)
        return {ErrorKind::Io, said(QT_TRANSLATE_NOOP("Files", "The file “%1” does not exist.")).arg(shown)};
    if (number == EISDIR)
        return {ErrorKind::Io, said(QT_TRANSLATE_NOOP("Files", "“%1” is a folder.")).arg(shown)};
    if (number == EINVAL || number == ENXIO)
        return {ErrorKind::Io,
                said(QT_TRANSLATE_NOOP("Files", "“%1” is a device or a pipe, not a file; nothing was read from it."))
                    .arg(shown)};
    return {ErrorKind::Io, said(QT_TRANSLATE_NOOP("Files", "“%1” cannot be read: %2.")).arg(shown, reasonOf(number))};
}

/// What stands in the way of a file before a byte is written.
Result<void> placeFor(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isSymLink())
        return cannotWrite(ELOOP, path);
    switch (fileKindAt(path)) {
    case FileKind::Folder:
        return Error{ErrorKind::Invalid,
                     said(QT_TRANSLATE_NOOP("Files", "“%1” is a folder; choose the name of a file.")).arg(shown)};
    case FileKind::Special:
        return Error{ErrorKind::Invalid,
                     said(QT_TRANSLATE_NOOP("Files", "“%1” is a device or a pipe, not a file; nothing was written."))
                         .arg(shown)};
    case FileKind::None:
    case FileKind::Regular:
        break;
    }
    return {};
}

/// Looks through a folder at the first file that is written there.
void clearOnce(const QString &folder)
{
    static QMutex mutex;
    static QSet<QString> cleared;
    const QMutexLocker lock(&mutex);
    if (cleared.contains(folder))
        return;
    cleared.insert(folder);
    clearLeftovers(folder);
}

}

WholeFile::WholeFile(QString path, QString temporary) : m_path(std::move(path)), m_temporary(std::move(temporary))
{
}

WholeFile::WholeFile(WholeFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

WholeFile &WholeFile::operator=(WholeFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_temporary, other.m_temporary);
    return *this;
}

WholeFile::~WholeFile()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<WholeFile> WholeFile::written(const QString &path, const QByteArray &content)
{
    const QString target = followedLinks(path);
    if (const auto place = placeFor(target); !place)
        return place.error();
    clearOnce(QFileInfo(target).absolutePath());
    DiskFile file;
    WholeFile whole(target, temporaryBeside(target));
    if (const int failed = file.createNew(whole.m_temporary)) {
        whole.m_temporary.clear(); // not ours
        return cannotWrite(failed, path);
    }
    if (fileKindAt(target) == FileKind::Regular)
        file.takeRightsOf(target);
    int failed = file.write(content);
    if (failed == 0)
        failed = file.sync(content.size());
    if (const int closed = file.close(); failed == 0)
        failed = closed;
    if (failed != 0)
        return cannotWrite(failed, path);
    return whole;
}

Result<void> WholeFile::appear()
{
    if (const auto place = placeFor(m_path); !place)
        return place;
    if (const int failed = renameFile(m_temporary, m_path))
        return cannotWrite(failed, m_path);
    m_temporary.clear();
    if (const int failed = syncFolder(QFileInfo(m_path).absolutePath())) {
        return Error{
            ErrorKind::Io,
            said(QT_TRANSLATE_NOOP(
                     "Files", "“%1” is in its place, but the disk did not confirm it: %2. Please write it once more."))
                .arg(QDir::toNativeSeparators(m_path), reasonOf(failed))};
    }
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    return writeWhole(path, content, [] { return Result<void>(); });
}

Result<void> writeWhole(const QString &path, const QByteArray &content,
                        const std::function<Result<void>()> &beforeItAppears)
{
    auto file = WholeFile::written(path, content);
    if (!file)
        return file.error();
    if (const auto ready = beforeItAppears(); !ready)
        return ready;
    return file->appear();
}

Result<QByteArray> readWhole(const QString &path, qint64 largest)
{
    auto content = readStart(path, largest + 1);
    if (content && content->size() > largest) {
        return Error{ErrorKind::NotRecognised,
                     said(QT_TRANSLATE_NOOP("Files", "“%1” is larger than %2 MB and was not read."))
                         .arg(QDir::toNativeSeparators(path))
                         .arg(std::max<qint64>(1, largest / 1'000'000))};
    }
    return content;
}

Result<QByteArray> readStart(const QString &path, qint64 most)
{
    DiskFile file;
    QByteArray content;
    int failed = file.openToRead(path);
    if (failed == 0)
        failed = file.read(most, content);
    return failed == 0 ? Result<QByteArray>(std::move(content)) : Result<QByteArray>(cannotRead(failed, path));
}

}
