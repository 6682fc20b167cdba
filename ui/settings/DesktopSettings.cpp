#include "ui/settings/DesktopSettings.h"

#include "core/base/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ui::settings {

using namespace core::base;

namespace {

const QString notificationsKey = QStringLiteral("desktop/notifications");
const QString trayKey = QStringLiteral("desktop/tray");

/// A path as the Exec line of a desktop entry wants it: quoted, with what is special escaped twice.
QString quoted(QString path)
{
    path.replace(u'\\', QStringLiteral("\\\\\\\\"));
    for (const char16_t special : {u'"', u'`', u'$'})
        path.replace(QChar(special), QStringLiteral("\\\\") + QChar(special));
    path.replace(u'%', QStringLiteral("%%"));
    return u'"' + path + u'"';
}

}

bool DesktopSettings::notifications()
{
    return QSettings().value(notificationsKey, true).toBool();
}

void DesktopSettings::setNotifications(bool on)
{
    QSettings().setValue(notificationsKey, on);
}

bool DesktopSettings::tray()
{
    return QSettings().value(trayKey, false).toBool();
}

void DesktopSettings::setTray(bool on)
{
    QSettings().setValue(trayKey, on);
}

QString DesktopSettings::autostartFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/beschlusskontrolle.desktop"));
}

bool DesktopSettings::autostart()
{
    return QFileInfo::exists(autostartFile());
}

Result<void> DesktopSettings::setAutostart(bool on)
{
    const QString path = autostartFile();
    const Error failure{ErrorKind::Io,
                        QCoreApplication::translate("DesktopSettings", "The file “%1” cannot be written.")
                            .arg(QDir::toNativeSeparators(path))};
    if (!on)
        return !QFileInfo::exists(path) || QFile::remove(path) ? Result<void>() : Result<void>(failure);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure;
    return writeWhole(
        path,
        QStringLiteral(
            "[Desktop Entry]\nType=Application\nName=Beschlusskontrolle\nIcon=beschlusskontrolle\nExec=%1\nX-GNOME-Autostart-enabled=true\n")
            .arg(quoted(QCoreApplication::applicationFilePath()))
            .toUtf8());
}

}
