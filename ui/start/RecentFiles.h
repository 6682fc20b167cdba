#pragma once

#include <QStringList>

namespace ui::start {

/// The databases opened last, newest first, kept in the settings.
class RecentFiles
{
public:
    static QStringList load();
    static void add(const QString &path);
    static void remove(const QString &path);
};

}
