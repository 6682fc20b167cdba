#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class QSqlDatabase;
class QSqlError;

namespace core::store::sql {

class Connection;
struct ConnectionOptions;

/// A database that lies nowhere and goes with its connection.
inline const QString memoryPath = QStringLiteral(":memory:");

/// What can be searched by words: titles, clauses and reports for themselves, all words of a resolution for the list.
enum class TextIndex { Titles, Clauses, Reports, ResolutionWords };

/// The statements for one text index. Texts are folded before (core/base/TextFold.h). Where the database follows the
/// texts of records by itself, put and take are empty. ResolutionWords is a set of words for each resolution: words may
/// be put that are there already.
struct TextIndexSql {
    QString put;     ///< values: id of the record, its texts (titles: number and title)
    QString take;    ///< values: id of the record, the texts that were put
    QString matches; ///< a query with a column id; value: searchQuery()
    QString best;    ///< the same with a column place to order by; values: searchQuery(), limit
    QString newest;  ///< the same by id, descending
    QString count;   ///< how many records it holds
};

/// A row that refers to one that does not exist.
struct DanglingReference {
    QString table;
    QString row;
    QString missingIn;
};

/// A table, index, trigger or view, with the text that made it.
struct SchemaObject {
    QString type;
    QString name;
    QString table;
    QString sql; ///< empty for what the database made by itself

    bool operator==(const SchemaObject &) const = default;
};

/// Who writes into a database file moves these on, whoever it is, before he writes the first byte.
struct LogMarks {
    bool throughLog = false;
    bool amidWriting = false;
    QByteArray progress;
};

/// What differs between the databases that the stores can speak to. Everything else is written once, in the SQL that
/// SQLite and PostgreSQL share (RETURNING, ON CONFLICT, row values, NULLS LAST, FILTER).
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Name of Qt's driver.
    virtual QString driver() const = 0;
    /// Says where the database is and how it is to be opened.
    virtual void address(QSqlDatabase &database, const QString &path, const ConnectionOptions &options) const = 0;
    /// What must hold before the first statement, which reads a schema that may be hostile: no functions out of it, bounds
    /// on lengths and depths.
    virtual base::Result<void> secure(Connection &connection) const = 0;
    /// Statements end with Cancelled as soon as `left` has been counted down below 0; null ends the counting.
    virtual void countSteps(Connection &connection, qint64 *left) const = 0;
    /// Settings of a fresh connection that protect the data, each read back.
    virtual base::Result<void> protect(Connection &connection) const = 0;
    virtual base::Error error(const QSqlError &error) const = 0;

    /// Opens a transaction that may write: others may read, but none may write until it ends.
    virtual QString beginWrite() const = 0;
    /// Opens a transaction in which all reads see one state.
    virtual QString beginRead() const = 0;
    /// Called before a write. From now on what is written goes to a log, so that others may read meanwhile.
    virtual base::Result<void> openLog(Connection &connection) const = 0;
    /// The last one to close brings the log into the file, which then says of itself that it is whole.
    virtual void closeLog(Connection &connection) const = 0;
    /// Brings the log into the file and empties it. Busy while somebody reads from it.
    virtual base::Result<void> settle(Connection &connection) const = 0;
    /// From now on nobody else reads or writes the file, and its log is in it. Busy while anybody has it open. Of a file that
    /// cannot be read its error, and nobody else has it open either.
    virtual base::Result<void> holdAlone(Connection &connection) const = 0;
    /// The file says of itself that a log belongs to it: somebody has it open, or it was not closed.
    virtual bool needsLog(const Connection &connection) const = 0;
    /// How far the database itself has written from its log into the file.
    virtual LogMarks logMarks(Connection &connection) const = 0;
    /// The file begins as one of this program, and says of its log what this connection knows.
    virtual bool beginsAsOurs(Connection &connection) const = 0;
    /// The file's first bytes and its size as they are on the disk, past every cache and log.
    virtual QByteArray beginning(const Connection &connection) const = 0;
    /// What this connection had to fetch from file or log so far, in pages.
    virtual int pagesFetched(Connection &connection) const = 0;
    /// A number that changes whenever another connection has written.
    virtual base::Result<qint64> dataVersion(Connection &connection) const = 0;

    /// Folder of the numbered schema files in the resources.
    virtual QString schemaFolder() const = 0;
    /// Runs a file of statements.
    virtual base::Result<void> runScript(Connection &connection, const QString &script) const = 0;
    virtual base::Result<int> schemaVersion(Connection &connection) const = 0;
    /// Part of the transaction that brings the schema to this version.
    virtual base::Result<void> setSchemaVersion(Connection &connection, int version) const = 0;

    /// Gives back the room that a migration has left free, where that is much.
    virtual base::Result<void> compact(Connection &connection) const = 0;

    virtual base::Result<std::vector<SchemaObject>> schema(Connection &connection) const = 0;

    virtual const TextIndexSql &textIndex(TextIndex index) const = 0;
    /// What a text index is asked for records that hold every folded word as a prefix.
    virtual QString searchQuery(const QStringList &foldedWords) const = 0;

    /// Damage of the storage itself, in the database's words.
    virtual base::Result<QStringList> damage(Connection &connection) const = 0;
    virtual base::Result<std::vector<DanglingReference>> danglingReferences(Connection &connection) const = 0;
    virtual base::Result<bool> isSound(Connection &connection, TextIndex index) const = 0;
    /// Whether a text index holds the words that `fill` puts in, by a statement with the values of TextIndexSql::put, and no
    /// others, each as often (of ResolutionWords: in as many records).
    virtual base::Result<bool> holdsOnly(Connection &connection, TextIndex index,
                                         const std::function<base::Result<void>(const QString &put)> &fill) const = 0;
};

const Dialect &sqliteDialect();

}
