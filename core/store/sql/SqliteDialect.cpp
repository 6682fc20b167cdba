#include "core/store/sql/Connection.h"
#include "core/store/sql/Dialect.h"
#include "core/store/sql/SqlError.h"

#include <sqlite3.h>

namespace core::store::sql {

using namespace core::model;

namespace {

class SqliteDialect final : public Dialect
{
public:
    QString schemaFolder() const override { return QStringLiteral(":/schema"); }
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const override { return QStringLiteral("BEGIN"); }

    Result<void> runScript(Connection &connection, const QString &script) const override
    {
        char *message = nullptr;
        const int code = sqlite3_exec(connection.handle(), script.toUtf8().constData(), nullptr, nullptr, &message);
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        return code == SQLITE_OK ? Result<void>() : Result<void>(errorFromSqlite(code, text));
    }

    Result<int> schemaVersion(Connection &connection) const override
    {
        const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
        return version ? Result<int>(int(*version)) : Result<int>(version.error());
    }

    Result<void> setSchemaVersion(Connection &connection, int version) const override
    {
        // A pragma takes no bound value; the number is our own.
        return runScript(connection, QStringLiteral("PRAGMA user_version = ") + QString::number(version));
    }

    Result<qint64> dataVersion(Connection &connection) const override
    {
        return connection.number(QStringLiteral("PRAGMA data_version"));
    }

    QString searchQuery(const QStringList &foldedWords) const override
    {
        QString query;
        for (const QString &word : foldedWords) {
            // Folded words are letters and digits only; the quotes keep words like "or" from being operators.
            query += (query.isEmpty() ? u"\"" : u" \"") + word + u"\"*";
        }
        return query;
    }
};

}

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

}
