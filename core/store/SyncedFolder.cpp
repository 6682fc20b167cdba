#include "core/store/SyncedFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace core::store {

namespace {

struct Mark {
    const char16_t *service;
    const char16_t *file; ///< lies in the folder that is synchronised; a pattern
};
constexpr Mark marks[] = {
    {u"Nextcloud", u".nextcloudsync.log"},
    {u"Nextcloud", u".sync_*.db"},
    {u"Nextcloud", u"._sync_*.db"},
    {u"ownCloud", u".owncloudsync.log"},
    {u"Dropbox", u".dropbox"},
    {u"Dropbox", u".dropbox.cache"},
    {u"Syncthing", u".stfolder"},
    {u"Resilio Sync", u".sync"},
    {u"Google Drive", u".tmp.drivedownload"},
    {u"OneDrive", u".849C9593-D756-4E56-8D6E-42412F2A707B"},
};

/// What their folders are called as long as nobody has renamed them; "OneDrive - Stadt Musterstadt" begins so.
constexpr const char16_t *names[] = {u"Nextcloud",    u"ownCloud",    u"OneDrive",    u"Dropbox",
                                     u"Google Drive", u"GoogleDrive", u"Seafile",     u"MagentaCLOUD",
                                     u"HiDrive",      u"pCloudDrive", u"iCloudDrive", u"SharePoint"};

}

QString syncServiceOf(const QString &path)
{
    // By the path alone: a folder that is still to be made counts as well.
    for (QString at = QFileInfo(path).absolutePath();; at = QFileInfo(at).path()) {
        const QDir folder(at);
        for (const Mark &mark : marks) {
            if (!folder
                     .entryList({QString::fromUtf16(mark.file)},
                                QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                     .isEmpty())
                return QString::fromUtf16(mark.service);
        }
        for (const char16_t *name : names) {
            if (folder.dirName().startsWith(QStringView(name), Qt::CaseInsensitive))
                return QString::fromUtf16(name);
        }
        if (folder.isRoot())
            return {};
    }
}

QString syncWarning(const QString &service)
{
    return QCoreApplication::translate(
               "Database",
               "The folder is synchronised by %1. Such programs copy a database while it is being written and put older copies over it: edits can be lost. Please keep it in a folder that is not synchronised, and let only the backups be.")
        .arg(service);
}

}
