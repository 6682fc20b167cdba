#include "core/store/sql/Migrator.h"

#include "core/store/sql/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// Resources of a static library are only there when somebody asks for them; outside any namespace by Qt's rule.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// The schema files in order; file N brings version N.
QStringList schemaFiles(const Dialect &dialect)
{
    initSchemaResource();
    return QDir(dialect.schemaFolder()).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> applyFile(Connection &connection, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, file.errorString()};
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return transaction.error();
    // Another process may have migrated while we waited for the lock.
    const auto now = connection.dialect().schemaVersion(connection);
    if (!now)
        return now.error();
    if (*now >= version)
        return {};
    if (const auto ran = connection.dialect().runScript(connection, QString::fromUtf8(file.readAll())); !ran)
        return ran;
    if (const auto set = connection.dialect().setSchemaVersion(connection, version); !set)
        return set;
    return transaction->commit();
}

}

int latestSchemaVersion(const Dialect &dialect)
{
    return int(schemaFiles(dialect).size());
}

Result<void> migrate(Connection &connection, const std::function<Result<void>()> &beforeFirst, int upTo)
{
    const Dialect &dialect = connection.dialect();
    const auto current = dialect.schemaVersion(connection);
    if (!current)
        return current.error();
    const QStringList files = schemaFiles(dialect);
    const int target = upTo > 0 ? upTo : int(files.size());
    if (*current >= target)
        return {};
    if (beforeFirst) {
        if (const auto ready = beforeFirst(); !ready)
            return ready;
    }
    for (int version = *current + 1; version <= target; ++version) {
        if (const auto applied = applyFile(connection, dialect.schemaFolder() + u'/' + files[version - 1], version);
            !applied)
            return applied;
    }
    // A database that stays larger than it must is no reason to refuse it.
    if (*current > 0)
        (void)dialect.compact(connection).ok();
    return {};
}

}
