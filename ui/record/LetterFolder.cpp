#include "ui/record/LetterFolder.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace ui::record {
namespace {

const QString kFolder = QStringLiteral("batch/folder");

}

QString letterFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QSettings().value(kFolder, documents.filePath(QStringLiteral("Hausmitteilungen"))).toString();
}

void rememberLetterFolder(const QString &folder)
{
    QSettings().setValue(kFolder, folder);
}

}
