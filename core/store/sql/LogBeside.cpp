#include "core/store/sql/LogBeside.h"

#include "core/store/sql/Backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace core::store::sql {

using namespace core::base;

LogBeside::LogBeside(const QString &databasePath)
{
    // Beside the file itself, where the path is a link to it.
    const QString real = QFileInfo(databasePath).canonicalFilePath();
    path = (real.isEmpty() ? databasePath : real) + u"-wal";
    const QFileInfo log(path);
    const QFileInfo index(path.chopped(4) + u"-shm");
    exists = log.exists();
    size = log.size();
    identity = FileIdentity::of(path);
    isReadable = exists && log.isReadable() && index.isReadable();
}

Result<QString> setForeignLogAside(const Connection &connection, const LogBeside &before)
{
    if (before.isEmpty() || connection.dialect().needsLog(connection))
        return QString();
    // Whoever closed the database between our two looks has taken his log away.
    const LogBeside now(connection.path());
    if (now.isEmpty() || now.identity != before.identity)
        return QString();
    return setLogAside(connection.path());
}

Result<QString> setLogAside(const QString &databasePath)
{
    const LogBeside log(databasePath);
    QString aside;
    if (log.isEmpty()) {
        QFile::remove(log.path);
    } else {
        aside = log.path + u".other";
        for (int number = 2; QFileInfo::exists(aside); ++number)
            aside = log.path + u".other" + QString::number(number);
        if (const auto renamed = renameDurably(log.path, aside); !renamed)
            return renamed.error();
    }
    QFile::remove(log.path.chopped(4) + u"-shm");
    return aside;
}

bool needsSnapshot(const QString &databasePath)
{
    // Looked at through nothing but the file.
    const auto looked = Connection::open(databasePath, {.readOnly = true, .immutable = true});
    if (!looked)
        return false;
    const LogBeside log(databasePath);
    return (*looked)->dialect().needsLog(**looked) ? !log.isReadable : !log.isEmpty();
}

QString copiedWhileOpen()
{
    return QCoreApplication::translate(
        "Database",
        "This file seems to have been copied while the database was open somewhere: the last edits may be missing. A whole copy is made by “Back up now” in the menu.");
}

}
