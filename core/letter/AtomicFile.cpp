#include "core/letter/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace core::letter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::letter::AtomicFile)
};

model::Error errorOf(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError)
        return {model::ErrorKind::ReadOnly,
                Text::tr("The file %1 cannot be written: %2. Nothing was changed; choose another folder or name.")
                    .arg(path, file.errorString())};
    return {model::ErrorKind::Io,
            Text::tr("Writing %1 failed: %2. No incomplete file was left behind; make room or choose another folder.")
                .arg(path, file.errorString())};
}

}

model::Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return errorOf(file);
    if (file.write(content) != content.size() || !file.commit()) {
        const model::Error error = errorOf(file);
        file.cancelWriting();
        return error;
    }
    return {};
}

}
