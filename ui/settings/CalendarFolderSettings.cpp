#include "ui/settings/CalendarFolderSettings.h"

#include "ui/common/DatabaseKey.h"

#include <QSettings>

namespace ui::settings {

CalendarFolderSettings::CalendarFolderSettings(const QString &database)
    : m_folder(common::databaseKey(QStringLiteral("calendarFolder"), database)),
      m_kept(common::databaseKey(QStringLiteral("calendarFolderKept"), database))
{
}

QString CalendarFolderSettings::folder() const
{
    return QSettings().value(m_folder).toString();
}

void CalendarFolderSettings::setFolder(const QString &folder)
{
    QSettings().setValue(m_folder, folder);
}

bool CalendarFolderSettings::isKept() const
{
    return QSettings().value(m_kept).toBool() && !folder().isEmpty();
}

void CalendarFolderSettings::setKept(bool on)
{
    QSettings().setValue(m_kept, on);
}

}
