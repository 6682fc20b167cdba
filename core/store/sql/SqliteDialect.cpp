#include "core/store/sql/Connection.h"
#include "core/store/sql/Dialect.h"
#include "core/store/sql/LogBeside.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/SqlError.h"
#include "core/store/sql/SqliteHandle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

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
    return {ErrorKind::Io,
            QCoreApplication::translate("Database", "The database could not be opened safely (%1).").arg(what)};
}

/// Bytes at the beginning of a file that say what it is (fileformat2.html).
constexpr int headerSize = 100;

/// The file as SQLite itself has it open; none of a database in memory.
sqlite3_file *databaseFile(const Connection &connection)
{
    sqlite3_file *file = nullptr;
    const int code = sqlite3_file_control(sqliteHandle(connection), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

/// What SQLite makes beside the file has its rights, but the group of whoever made it: others of the file's own group would
/// be locked out.
void shareLog(const QString &databasePath)
{
    const QByteArray path = QFile::encodeName(QFileInfo(databasePath).canonicalFilePath());
    struct stat database = {};
    if (::stat(path.constData(), &database) != 0)
        return;
    for (const char *ending : {"-wal", "-shm"}) {
        // Of another's file it is refused, and he has done it himself.
        const QByteArray beside = path + ending;
        struct stat made = {};
        if (::stat(beside.constData(), &made) == 0 && made.st_gid != database.st_gid &&
            ::chown(beside.constData(), uid_t(-1), database.st_gid) != 0)
            break;
    }
}

class SqliteDialect final : public Dialect
{
public:
    QString driver() const override { return QStringLiteral("QSQLITE"); }

    void address(QSqlDatabase &database, const QString &path, const ConnectionOptions &options) const override
    {
        QString connectOptions =
            QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=") + QString::number(options.busyTimeoutMs);
        if (options.readOnly)
            connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(connectOptions);
        // Without a mode SQLite would make an empty file where somebody took ours away.
        const QString mode = options.readOnly ? QStringLiteral("ro")
                             : options.create ? QStringLiteral("rwc")
                                              : QStringLiteral("rw");
        const QString name = QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(path), "/"));
        database.setDatabaseName(path == memoryPath
                                     ? path
                                     : u"file:" + name + u"?mode=" + mode +
                                           (options.immutable ? QStringLiteral("&immutable=1") : QString()));
    }

    Result<void> secure(Connection &connection) const override
    {
        sqlite3 *handle = sqliteHandle(connection);
        static constexpr std::pair<int, int> switches[] = {
            {SQLITE_DBCONFIG_DEFENSIVE, 1},
            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
            {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        };
        for (const auto &[what, wanted] : switches) {
            int now = -1;
            if (sqlite3_db_config(handle, what, wanted, &now) != SQLITE_OK || now != wanted)
                return unsafe(QString::number(what));
        }
        // Whoever only looks leaves a log where it lies, of a killed program too: a file that says of itself that it has
        // one, and has none, is taken for a copy.
        if (LogBeside(connection.path()).exists)
            sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        // Letters are kept whole in one cell: some megabytes at most.
        static constexpr std::pair<int, int> limits[] = {
            {SQLITE_LIMIT_LENGTH, 64 << 20},          {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
            {SQLITE_LIMIT_EXPR_DEPTH, 200},           {SQLITE_LIMIT_COMPOUND_SELECT, 50},
            {SQLITE_LIMIT_VDBE_OP, 100'000},          {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
            {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
        };
        for (const auto &[what, most] : limits)
            sqlite3_limit(handle, what, most);
        return {};
    }

    void countSteps(Connection &connection, qint64 *left) const override
    {
        constexpr int stepsACall = 10'000;
        const auto count = [](void *counter) { return (*static_cast<qint64 *>(counter) -= stepsACall) < 0 ? 1 : 0; };
        sqlite3_progress_handler(sqliteHandle(connection), left ? stepsACall : 0, left ? +count : nullptr, left);
    }

    Result<void> protect(Connection &connection) const override
    {
        static const QStringList pragmas = {
            QStringLiteral("cell_size_check = 1"), QStringLiteral("foreign_keys = 1"),
            QStringLiteral("trusted_schema = 0"),  QStringLiteral("synchronous = 2"),
            QStringLiteral("cache_size = -32768"), QStringLiteral("temp_store = 2"),
        };
        for (const QString &pragma : pragmas) {
            if (const auto set = setPragma(connection, pragma); !set)
                return set;
        }
        if (connection.options().readOnly || connection.options().writeAheadLog)
            return {};
        return setPragma(connection, QStringLiteral("journal_mode = delete"));
    }

    Result<void> openLog(Connection &connection) const override
    {
        if (connection.options().readOnly || !connection.options().writeAheadLog)
            return {};
        if (!needsLog(connection)) {
            if (const auto opened = setPragma(connection, QStringLiteral("journal_mode = wal")); !opened)
                return opened;
            // The log and its index are made by whoever reads first.
            if (const auto read = schemaVersion(connection); !read)
                return read.error();
        }
        shareLog(connection.path());
        return {};
    }

    void closeLog(Connection &connection) const override
    {
        if (connection.options().readOnly || !connection.options().writeAheadLog)
            return;
        sqlite3 *handle = sqliteHandle(connection);
        sqlite3_busy_timeout(handle, 0);
        const FilePlace place = connection.place();
        connection.forgetStatements();
        // Of a file that was taken away the log must not stay: whatever came into its place would be given our pages.
        // An empty one is left to whoever has the new file open by now.
        if (place == FilePlace::Overwritten || (place == FilePlace::Replaced && LogBeside(connection.path()).isEmpty()))
            sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        else if (place != FilePlace::Here)
            sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        else { // refused as long as anybody else has the file open: then he closes it, unless he may only read
            sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
            sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        }
    }

    Result<void> settle(Connection &connection) const override
    {
        if (connection.options().readOnly)
            return {};
        if (connection.place() == FilePlace::Overwritten)
            return connection.checkPlace();
        sqlite3 *handle = sqliteHandle(connection);
        const int code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        return code == SQLITE_OK ? Result<void>()
                                 : Result<void>(errorFromSqlite(code, QString::fromUtf8(sqlite3_errmsg(handle))));
    }

    Result<void> holdAlone(Connection &connection) const override
    {
        // Everybody who writes, or keeps a database open, shares a lock on the file as long as there is a log.
        for (const char16_t *statement :
             {u"PRAGMA locking_mode = EXCLUSIVE", u"PRAGMA journal_mode = DELETE", u"BEGIN EXCLUSIVE"}) {
            const auto done = runScript(connection, QString::fromUtf16(statement));
            if (done)
                continue;
            sqlite3_file *file = databaseFile(connection);
            const bool locked = done.error().kind != ErrorKind::Busy && file &&
                                file->pMethods->xLock(file, SQLITE_LOCK_SHARED) == SQLITE_OK &&
                                file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
            return locked ? done.error() : Error{ErrorKind::Busy, {}};
        }
        return {};
    }

    /// Bytes 18 and 19 of a file say whether it is written through a log. SQLite writes them before there is a log, and
    /// after it is gone.
    bool needsLog(const Connection &connection) const override
    {
        sqlite3_file *file = databaseFile(connection);
        unsigned char format[2] = {};
        constexpr unsigned char throughLog = 2;
        return file && file->pMethods->xRead(file, format, sizeof format, 18) == SQLITE_OK &&
               (format[0] == throughLog || format[1] == throughLog);
    }

    /// By the index of the log, whose form SQLite has documented (walformat.html): the salts of the log, how many of its
    /// frames are in the file, and how many somebody began to bring there.
    LogMarks logMarks(Connection &connection) const override
    {
        constexpr int regionSize = 32 * 1024, salts = 32, inFile = 96, attempted = 128, number = 4;
        const auto mode = connection.text(QStringLiteral("PRAGMA journal_mode"));
        sqlite3_file *file = databaseFile(connection);
        if (!mode || *mode != u"wal" || !file || file->pMethods->iVersion < 2)
            return {};
        void volatile *region = nullptr;
        if (file->pMethods->xShmMap(file, 0, regionSize, 0, &region) != SQLITE_OK || !region)
            return {};
        const auto bytes = [region](int at, int size) {
            const auto *from = static_cast<const char volatile *>(region) + at;
            QByteArray taken;
            for (int i = 0; i < size; ++i)
                taken.append(from[i]);
            return taken;
        };
        const QByteArray done = bytes(inFile, number);
        const QByteArray begun = bytes(attempted, number);
        return {true, done != begun, bytes(salts, 2 * number) + done + begun};
    }

    QByteArray beginning(const Connection &connection) const override
    {
        QByteArray found(headerSize, '\0');
        sqlite3_int64 size = 0;
        sqlite3_file *file = databaseFile(connection);
        if (!file || file->pMethods->xRead(file, found.data(), headerSize, 0) != SQLITE_OK ||
            file->pMethods->xFileSize(file, &size) != SQLITE_OK)
            return {};
        return found + QByteArray::number(qint64(size));
    }

    bool beginsAsOurs(Connection &connection) const override
    {
        constexpr int format = 18, application = 68;
        const QByteArray header = beginning(connection);
        if (header.isEmpty())
            return false;
        const auto mode = connection.text(QStringLiteral("PRAGMA journal_mode"));
        constexpr char throughLog = 2;
        return header.startsWith("SQLite format 3") &&
               qFromBigEndian<qint32>(header.constData() + application) == applicationId &&
               (!mode || *mode != u"wal" || header[format] == throughLog);
    }

    int pagesFetched(Connection &connection) const override
    {
        int now = 0;
        int highest = 0;
        sqlite3_db_status(sqliteHandle(connection), SQLITE_DBSTATUS_CACHE_MISS, &now, &highest, 0);
        return now;
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
        const int code =
            sqlite3_exec(sqliteHandle(connection), script.toUtf8().constData(), nullptr, nullptr, &message);
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

    Result<std::vector<SchemaObject>> schema(Connection &connection) const override
    {
        std::vector<SchemaObject> found;
        const auto read =
            connection.each(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"), {},
                            [&found](const Row &row) {
                                found.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
                            });
        if (!read)
            return read.error();
        return found;
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
        const QString &table = tableOf(index);
        const auto ran = connection.run(u"INSERT INTO " + table + u" (" + table + u") VALUES ('integrity-check')");
        if (!ran && ran.error().kind != ErrorKind::Corrupt)
            return ran.error();
        return ran.ok();
    }

    Result<bool> holdsOnly(Connection &connection, TextIndex index,
                           const std::function<Result<void>(const QString &)> &fill) const override
    {
        const QString &table = tableOf(index);
        // A set of words knows of each record only whether a word is in it.
        const bool isSet = index == TextIndex::ResolutionWords;
        const QString columns = index == TextIndex::Titles ? QStringLiteral("reference, title")
                                : isSet                    ? QStringLiteral("words")
                                                           : QStringLiteral("text");
        const QString marks = index == TextIndex::Titles ? QStringLiteral("?, ?, ?") : QStringLiteral("?, ?");
        const QString begin = u"CREATE VIRTUAL TABLE temp.counted USING fts5 (" + columns + u", content = '', " +
                              (isSet ? QStringLiteral("detail = none, columnsize = 0, ") : QString()) +
                              u"tokenize = 'ascii');"
                              " CREATE VIRTUAL TABLE temp.counted_words USING fts5vocab (temp, counted, row);"
                              " CREATE VIRTUAL TABLE temp.found_words USING fts5vocab (main, " +
                              table + u", row)";
        const QString end =
            QStringLiteral("DROP TABLE IF EXISTS temp.found_words; DROP TABLE IF EXISTS temp.counted_words;"
                           " DROP TABLE IF EXISTS temp.counted");
        const auto compared = [&]() -> Result<bool> {
            if (const auto begun = runScript(connection, begin); !begun)
                return begun.error();
            if (const auto filled = fill(u"INSERT INTO temp.counted (rowid, " + columns + u") VALUES (" + marks + u')');
                !filled)
                return filled.error();
            const QString counted =
                u"SELECT term, doc" + (isSet ? QString() : QStringLiteral(", cnt")) + u" FROM temp.counted_words";
            const QString found =
                QString(counted).replace(QStringLiteral("counted_words"), QStringLiteral("found_words"));
            const auto differing =
                connection.number(u"SELECT count(*) FROM (SELECT * FROM (" + counted + u" EXCEPT " + found +
                                  u") UNION ALL SELECT * FROM (" + found + u" EXCEPT " + counted + u"))");
            return differing ? Result<bool>(*differing == 0) : Result<bool>(differing.error());
        };
        auto same = compared();
        connection.forgetStatements(); // those that still know the tables
        if (const auto ended = runScript(connection, end); !ended && same)
            return ended.error();
        return same;
    }

private:
    static const QString &tableOf(TextIndex index)
    {
        static const QString tables[] = {QStringLiteral("title_search"), QStringLiteral("clause_search"),
                                         QStringLiteral("report_search"), QStringLiteral("resolution_words")};
        return tables[size_t(index)];
    }

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
