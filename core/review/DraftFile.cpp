#include "core/review/DraftFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace core::review {

using namespace core::base;
using namespace core::model;

QString fileNameOf(const Office &office)
{
    return fileNameOf(QString(office.number + u' ' + office.name));
}

QString fileNameOf(const QString &name)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} .()-]"));
    return name.simplified().remove(unfit).left(80).trimmed();
}

QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo wanted(folder.filePath(name));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    return path;
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{ErrorKind::Io, QCoreApplication::translate("Requests", "“%1” could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString())};
}

}
