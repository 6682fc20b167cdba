#include "core/base/Temporary.h"

#include "core/base/DiskFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <atomic>

namespace core::base {

namespace {

/// Process numbers mean something only on one machine, and there only within one namespace (containers have their own).
QString here()
{
    static const QString known = [] {
        const QByteArray machine = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() +
                                   QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().toUtf8();
        return QString::fromLatin1(QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().left(8));
    }();
    return known;
}

}

QString temporaryBeside(const QString &path)
{
    static std::atomic<int> count = 0;
    const QString name = QStringLiteral(".beschlusskontrolle-%1-%2-%3.part")
                             .arg(here())
                             .arg(QCoreApplication::applicationPid())
                             .arg(++count);
    return QFileInfo(path).dir().filePath(name);
}

void clearLeftovers(const QString &folder)
{
    static const QRegularExpression form(
        QStringLiteral("^\\.beschlusskontrolle-([0-9a-f]{8})-(\\d+)-\\d+\\.part(-journal|-wal|-shm)?$"));
    QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral(".beschlusskontrolle-*")}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        const auto match = form.match(name);
        if (match.hasMatch() && match.captured(1) == here() && !isRunning(match.captured(2).toLongLong()))
            dir.remove(name);
    }
}

}
