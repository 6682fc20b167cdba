#include "ui/window/Dropped.h"

#include "core/base/WholeFile.h"
#include "core/request/ReturnedFiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ui::window {

namespace {

bool isDatabase(const QString &path)
{
    if (path.endsWith(QStringLiteral(".bkdb"), Qt::CaseInsensitive))
        return true;
    const auto start = core::base::readStart(path, 15);
    return start && *start == QByteArrayLiteral("SQLite format 3");
}

}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

OpenedFiles openedFiles(const QStringList &files, const QString &openDatabase)
{
    const QString open = openDatabase.isEmpty() ? QString() : QFileInfo(openDatabase).canonicalFilePath();
    OpenedFiles opened;
    for (const QString &file : files) {
        if (!open.isEmpty() && QFileInfo(file).canonicalFilePath() == open)
            continue;
        if (isDatabase(file))
            opened.databases += file;
        else if (core::request::mayBeReturnedForm(file))
            opened.answers += file;
        else
            opened.letters += file;
    }
    return opened;
}

}
