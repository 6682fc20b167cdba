#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace tests::support {

/// From now on the program keeps its settings and data below `folder` instead of the user's own.
inline void useOwnSettings(const QString &folder)
{
    qputenv("XDG_DATA_HOME", QDir(folder).filePath(QStringLiteral("data")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("beschlusskontrolle-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QDir(folder).filePath(QStringLiteral("settings")));
}

}
