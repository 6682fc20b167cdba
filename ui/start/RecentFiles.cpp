#include "ui/start/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ui::start {
namespace {

constexpr int most = 8;
const QString key = QStringLiteral("recentDatabases");

}

QStringList RecentFiles::load()
{
    return QSettings().value(key).toStringList();
}

void RecentFiles::add(const QString &path)
{
    QStringList files = load();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(key, QStringList(files.mid(0, most)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList files = load();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(key, files);
}

}
