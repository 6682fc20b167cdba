#include "core/store/sql/FileIdentity.h"

#include <QFile>
#include <sys/stat.h>

namespace core::store::sql {

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

FileStamp FileStamp::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec, qint64(found.st_size)};
}

FilePlace placeOf(const FileIdentity &opened, const QString &path)
{
    const FileIdentity now = FileIdentity::of(path);
    if (now == opened)
        return FilePlace::Here;
    return now.isNull() ? FilePlace::Missing : FilePlace::Replaced;
}

}
