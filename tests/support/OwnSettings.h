#pragma once

#include "core/base/Settings.h"

#include <QCoreApplication>
#include <QDir>

namespace tests::support {

/// From now on the program keeps its settings and data below `folder` instead of the user's own.
inline void useOwnSettings(const QString &folder)
{
    qputenv("XDG_DATA_HOME", QDir(folder).filePath(QStringLiteral("data")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("beschlusskontrolle-test"));
    QSettings::setDefaultFormat(core::base::settingsFormat());
    QSettings::setPath(core::base::settingsFormat(), QSettings::UserScope,
                       QDir(folder).filePath(QStringLiteral("settings")));
}

}
