#include "app/common/DefaultPlaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

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
#ifdef Q_OS_UNIX
    // The account, not $USER: the history must not depend on what a shell happens to export.
    if (const passwd *entry = getpwuid(getuid())) {
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    const QString name = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return name.isEmpty() ? QStringLiteral("?") : name;
}

}
