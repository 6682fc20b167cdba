#include "core/letter/AtomicFile.h"
#include "core/letter/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace core::letter {

using base::Error;

namespace {

/// Qt tells a full disk only for some writes; the room that is left tells it for all.
bool isFull(const QSaveFile &file, qsizetype wanted)
{
    if (file.error() == QFileDevice::ResourceError)
        return true;
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < wanted;
}

Error errorOf(const QSaveFile &file, qsizetype wanted)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    if (isFull(file, wanted))
        return {base::ErrorKind::Full,
                Text::tr("There is no room left for %1. Nothing was changed; make room or choose another folder.").arg(path)};
    const bool forbidden = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    return {forbidden ? base::ErrorKind::ReadOnly : base::ErrorKind::Io,
            Text::tr("The file %1 cannot be written: %2. Nothing was changed; choose another folder or name.")
                .arg(path, file.errorString())};
}

}

base::Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    return writeWhole(path, content, [] { return base::Result<void>(); });
}

base::Result<void> writeWhole(const QString &path, const QByteArray &content, const std::function<base::Result<void>()> &beforeItAppears)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return errorOf(file, content.size());
    if (file.write(content) != content.size() || !file.flush()) {
        const Error error = errorOf(file, content.size());
        file.cancelWriting();
        return error;
    }
    if (const auto ready = beforeItAppears(); !ready) {
        file.cancelWriting();
        return ready;
    }
    if (!file.commit())
        return errorOf(file, content.size());
    return {};
}

}
