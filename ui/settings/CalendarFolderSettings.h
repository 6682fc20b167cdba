#pragma once

#include <QString>

namespace ui::settings {

/// The folder of calendar files of one database, and whether this program keeps it up to date. Of this user alone.
class CalendarFolderSettings
{
public:
    explicit CalendarFolderSettings(const QString &database);

    QString folder() const;
    void setFolder(const QString &folder);
    /// Never without a folder.
    bool isKept() const;
    void setKept(bool on);

private:
    QString m_folder;
    QString m_kept;
};

}
