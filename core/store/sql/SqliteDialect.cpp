#include "core/store/sql/Connection.h"
#include "core/store/sql/Dialect.h"
#include "core/store/sql/SqlError.h"
#include "core/store/sql/SqliteHandle.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <sqlite3.h>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// FTS5 without a copy of the texts: taking out is an insertion of its own, of the very text that was put in.
TextIndexSql fts5(const QString &table, const QString &columns)
{
    const QString marks = QStringLiteral(", ?").repeated(columns.count(u',') + 1);
    const QString where = u" FROM " + table + u" WHERE " + table + u" MATCH ?";
    return {u"INSERT INTO " + table + u" (rowid, " + columns + u") VALUES (?" + marks + u')',
            u"INSERT INTO " + table + u" (" + table + u", rowid, " + columns + u") VALUES ('delete', ?" + marks + u')',
            u"SELECT rowid AS id" + where,
            u"SELECT rowid AS id, rank AS place" + where + u" ORDER BY rank LIMIT ?",
            u"SELECT rowid AS id, -rowid AS place" + where + u" ORDER BY rowid DESC LIMIT ?",
            u"SELECT count(*) FROM " + table + u"_docsize"};
}

Error unsafe(const QString &what)
{
    return {ErrorKind::Io, QCoreApplication::translate("Database", "The database could not be opened safely (%1).").arg(what)};
}

class SqliteDialect final : public Dialect
{
public:
    QString driver() const override { return QStringLiteral("QSQLITE"); }

    void address(QSqlDatabase &database, const QString &path, const ConnectionOptions &options) const override
    {
        QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=") + QString::number(options.busyTimeoutMs);
        if (options.readOnly)
            connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setDatabaseName(path);
        if (options.immutable) {
            connectOptions += QStringLiteral(";QSQLITE_OPEN_URI");
            QUrl url = QUrl::fromLocalFile(path);
            url.setQuery(QStringLiteral("immutable=1"));
            database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        }
        database.setConnectOptions(connectOptions);
    }

    Result<void> protect(Connection &connection) const override
    {
        static const QStringList pragmas = {
            QStringLiteral("foreign_keys = 1"), QStringLiteral("trusted_schema = 0"), QStringLiteral("cell_size_check = 1"),
            QStringLiteral("synchronous = 2"), QStringLiteral("cache_size = -32768"), QStringLiteral("temp_store = 2"),
        };
        for (const QString &pragma : pragmas) {
            if (const auto set = setPragma(connection, pragma); !set)
                return set;
        }
        int defensive = 0;
        if (sqlite3_db_config(sqliteHandle(connection), SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive) != SQLITE_OK || defensive != 1)
            return unsafe(QStringLiteral("defensive"));
        if (connection.options().readOnly)
            return {};
        return setPragma(connection, connection.options().writeAheadLog ? QStringLiteral("journal_mode = wal") : QStringLiteral("journal_mode = delete"));
    }

    Error error(const QSqlError &error) const override
    {
        bool isNumber = false;
        const int code = error.nativeErrorCode().toInt(&isNumber);
        return errorFromSqlite(isNumber ? code : SQLITE_ERROR, error.databaseText());
    }

    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const override { return QStringLiteral("BEGIN"); }

    Result<qint64> dataVersion(Connection &connection) const override
    {
        return connection.number(QStringLiteral("PRAGMA data_version"));
    }

    QString schemaFolder() const override { return QStringLiteral(":/schema"); }

    Result<void> runScript(Connection &connection, const QString &script) const override
    {
        char *message = nullptr;
        const int code = sqlite3_exec(sqliteHandle(connection), script.toUtf8().constData(), nullptr, nullptr, &message);
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

    Result<void> compact(Connection &connection) const override
    {
        const auto free = connection.number(QStringLiteral("PRAGMA freelist_count"));
        if (!free)
            return free.error();
        const auto all = connection.number(QStringLiteral("PRAGMA page_count"));
        if (!all)
            return all.error();
        return *free * 5 > *all ? runScript(connection, QStringLiteral("VACUUM")) : Result<void>();
    }

    const TextIndexSql &textIndex(TextIndex index) const override
    {
        static const TextIndexSql titles = fts5(QStringLiteral("title_search"), QStringLiteral("reference, title"));
        static const TextIndexSql clauses = fts5(QStringLiteral("clause_search"), QStringLiteral("text"));
        static const TextIndexSql reports = fts5(QStringLiteral("report_search"), QStringLiteral("text"));
        static const TextIndexSql words = fts5(QStringLiteral("resolution_words"), QStringLiteral("words"));
        switch (index) {
        case TextIndex::Titles:
            return titles;
        case TextIndex::Clauses:
            return clauses;
        case TextIndex::Reports:
            return reports;
        case TextIndex::ResolutionWords:
            break;
        }
        return words;
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

    Result<QStringList> damage(Connection &connection) const override
    {
        QStringList found;
        const auto read = connection.each(QStringLiteral("PRAGMA integrity_check"), {}, [&found](const Row &row) {
            if (row.text(0) != u"ok")
                found << row.text(0);
        });
        return read ? Result<QStringList>(found) : Result<QStringList>(read.error());
    }

    Result<std::vector<DanglingReference>> danglingReferences(Connection &connection) const override
    {
        std::vector<DanglingReference> found;
        const auto read = connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&found](const Row &row) {
            found.push_back({row.text(0), row.text(1), row.text(2)});
        });
        if (!read)
            return read.error();
        return found;
    }

    Result<bool> isSound(Connection &connection, TextIndex index) const override
    {
        if (connection.options().readOnly)
            return true; // FTS5 looks itself over by an insertion
        static const QString tables[] = {QStringLiteral("title_search"), QStringLiteral("clause_search"),
                                         QStringLiteral("report_search"), QStringLiteral("resolution_words")};
        const QString &table = tables[size_t(index)];
        const auto ran = connection.run(u"INSERT INTO " + table + u" (" + table + u") VALUES ('integrity-check')");
        if (!ran && ran.error().kind != ErrorKind::Corrupt)
            return ran.error();
        return ran.ok();
    }

private:
    /// "name = value"; fails unless it reads back as that value.
    Result<void> setPragma(Connection &connection, const QString &pragma) const
    {
        const QString name = pragma.section(QStringLiteral(" = "), 0, 0);
        // Not kept as prepared statements: pragmas run once.
        if (const auto set = runScript(connection, u"PRAGMA " + pragma); !set)
            return set;
        const auto now = connection.text(u"PRAGMA " + name);
        if (!now)
            return now.error();
        return *now == pragma.section(QStringLiteral(" = "), 1) ? Result<void>() : Result<void>(unsafe(pragma));
    }
};

}

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

sqlite3 *sqliteHandle(const Connection &connection)
{
    const QVariant handle = connection.driverHandle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

}
