#include "ui/window/Dropped.h"

#include "core/base/WholeFile.h"

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
    const auto start = core::base::readStart(path, 15);
    return start && *start == QByteArrayLiteral("SQLite format 3");
}

}
