#pragma once

#include "core/model/Result.h"

#include <QString>
#include <QStringList>

namespace core::store::sql {

class Connection;

/// What differs between the databases that the stores can speak to. Everything else is written once, in the SQL that
/// SQLite and PostgreSQL share (RETURNING, ON CONFLICT, row values, NULLS LAST).
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Folder of the numbered schema files in the resources.
    virtual QString schemaFolder() const = 0;
    /// Opens a transaction that may write: others may read, but none may write until it ends.
    virtual QString beginWrite() const = 0;
    /// Opens a transaction in which all reads see one state.
    virtual QString beginRead() const = 0;
    /// Runs a file of statements.
    virtual model::Result<void> runScript(Connection &connection, const QString &script) const = 0;
    virtual model::Result<int> schemaVersion(Connection &connection) const = 0;
    /// Part of the transaction that brings the schema to this version.
    virtual model::Result<void> setSchemaVersion(Connection &connection, int version) const = 0;
    /// A number that changes whenever another connection has written.
    virtual model::Result<qint64> dataVersion(Connection &connection) const = 0;
    /// The query of the full-text search for records that hold every folded word as a prefix.
    virtual QString searchQuery(const QStringList &foldedWords) const = 0;
};

const Dialect &sqliteDialect();

}
