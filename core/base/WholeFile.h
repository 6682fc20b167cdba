#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace core::base {

/// A file that lies whole and safe beside its place and is put there at the end. Until then, and when the object goes
/// before, the place keeps what it has. Symbolic links are followed; devices, pipes and folders are never replaced.
class WholeFile
{
public:
    /// Writes every byte under a name of its own in the same folder, brings it to the disk, and proves that it is there.
    static Result<WholeFile> written(const QString &path, const QByteArray &content);

    ~WholeFile();
    WholeFile(WholeFile &&other) noexcept;
    WholeFile &operator=(WholeFile &&other) noexcept;

    /// Puts the file in its place, in one step, and brings its name to the disk.
    Result<void> appear();

private:
    WholeFile(QString path, QString temporary);

    QString m_path;
    QString m_temporary; ///< empty: in its place, or moved from
};

/// Writes a whole file or nothing: until every byte is safely on the disk, the old file of that name stays.
Result<void> writeWhole(const QString &path, const QByteArray &content);

/// The same with something that must succeed between the last byte and the moment when the file appears: what it
/// refuses leaves no file.
Result<void> writeWhole(const QString &path, const QByteArray &content,
                        const std::function<Result<void>()> &beforeItAppears);

/// Reads a whole file that is no larger than that (bytes): larger ones, devices, pipes and folders are refused in one
/// sentence that names the file, before anything of them is read.
Result<QByteArray> readWhole(const QString &path, qint64 largest);

/// The same with what is larger cut after that many bytes.
Result<QByteArray> readStart(const QString &path, qint64 most);

}
