#include "ui/window/Dropped.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace ui::window {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool isDatabase(const QString &path)
{
    if (path.endsWith(QStringLiteral(".bkdb"), Qt::CaseInsensitive))
        return true;
    // Not the open database: that one is known by its name, and opening it here would drop SQLite's locks on it.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayLiteral("SQLite format 3");
}

}
