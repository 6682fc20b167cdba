#include "app/common/DefaultPlaces.h"

#include "core/base/TextForm.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace app::common {

void setApplicationNames()
{
    QCoreApplication::setOrganizationName(QStringLiteral("beschlusskontrolle"));
    QCoreApplication::setApplicationName(QStringLiteral("beschlusskontrolle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BK_VERSION));
}

QString defaultDatabasePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(QStringLiteral("beschlusskontrolle/beschlusskontrolle.bkdb"));
}

bool makeFolderOf(const QString &path)
{
    return QDir().mkpath(QFileInfo(path).absolutePath());
}

QString userName()
{
    // The account that the process runs under, not $USER: who a history names must not depend on what a shell exports.
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return QStringLiteral("uid %1").arg(getuid());
    return shownUser(QString::fromLocal8Bit(entry->pw_name),
                     QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0));
}

QString shownUser(const QString &account, const QString &fullName)
{
    constexpr qsizetype longest = 60;
    QString name = core::base::inOneForm(fullName);
    name.remove(u'(').remove(u')');
    name = name.simplified().left(longest);
    return name.isEmpty() || name.compare(account, Qt::CaseInsensitive) == 0
               ? account
               : QStringLiteral("%1 (%2)").arg(name, account);
}

}
