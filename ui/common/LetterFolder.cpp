#include "ui/common/LetterFolder.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace ui::common {
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
