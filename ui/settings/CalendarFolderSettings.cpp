#include "ui/settings/CalendarFolderSettings.h"

#include "ui/session/DatabaseKey.h"

#include <QSettings>

namespace ui::settings {

CalendarFolderSettings::CalendarFolderSettings(const QString &database)
    : m_folder(session::databaseKey(QStringLiteral("calendarFolder"), database)),
      m_kept(session::databaseKey(QStringLiteral("calendarFolderKept"), database))
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
