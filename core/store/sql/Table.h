#pragma once

#include "core/store/sql/Connection.h"

#include <QStringList>
#include <vector>

namespace core::store::sql {

/// The statements for the records of one table. Column 0 is the id, column 1 the row version, then the table's own.
class Table
{
public:
    Table(const QString &name, const QStringList &columns);

    /// Sets the columns in which the values differ; values: those, id, expected row version.
    QString update(const QVariantList &before, const QVariantList &after) const;

    const QString &name() const { return m_name; }

    QString insert;     ///< values: columns, id, row version
    QString remove;     ///< values: id, expected row version
    QString select;     ///< all rows; append a constant WHERE or ORDER BY
    QString selectById; ///< value: id
    QString exists;     ///< value: id

private:
    QString m_name;
    QStringList m_columns;
};

/// How one kind of record lies in its tables: table(), values(), record() (see FieldMapper.h), and where there are child
/// tables sameChildren(), readChildren(), clearChildren() and insertChildren().
template <class T>
struct Mapper;

template <class T>
concept HasChildren = requires(Connection &connection, T &record)
{
    Mapper<T>::readChildren(connection, record);
};

template <class T>
base::Result<std::optional<T>> readRecord(Connection &connection, qint64 id)
{
    std::optional<T> found;
    auto done = connection.each(Mapper<T>::table().selectById, {id},
                                [&found](const Row &row) { found = Mapper<T>::record(row); });
    if (!done)
        return done.error();
    if constexpr (HasChildren<T>) {
        if (found) {
            if (done = Mapper<T>::readChildren(connection, *found); !done)
                return done.error();
        }
    }
    return found;
}

/// All records of a table in the order that the tail asks for; without their children.
template <class T>
base::Result<std::vector<T>> readRecords(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    std::vector<T> found;
    const auto done =
        connection.each(sql, values, [&found](const Row &row) { found.push_back(Mapper<T>::record(row)); });
    if (!done)
        return done.error();
    return found;
}

template <class T>
base::Result<bool> existsRecord(Connection &connection, const T &record)
{
    const auto count = connection.number(Mapper<T>::table().exists, {record.id.value});
    return count ? base::Result<bool>(*count > 0) : base::Result<bool>(count.error());
}

template <class T>
base::Result<void> insertRecord(Connection &connection, const T &record, qint64 rowVersion)
{
    QVariantList values = Mapper<T>::values(record);
    values << record.id.value << rowVersion;
    if (const auto inserted = connection.run(Mapper<T>::table().insert, values); !inserted)
        return inserted.error();
    if constexpr (HasChildren<T>)
        return Mapper<T>::insertChildren(connection, record);
    else
        return {};
}

/// Writes what differs. False when the record is not there in that version.
template <class T>
base::Result<bool> updateRecord(Connection &connection, const T &before, const T &after, qint64 expectedVersion)
{
    const QVariantList old = Mapper<T>::values(before);
    const QVariantList fresh = Mapper<T>::values(after);
    QVariantList values;
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (fresh[i] != old[i])
            values << fresh[i];
    }
    values << after.id.value << expectedVersion;
    const auto updated = connection.run(Mapper<T>::table().update(old, fresh), values);
    if (!updated)
        return updated.error();
    if (*updated == 0)
        return false;
    if constexpr (HasChildren<T>) {
        if (Mapper<T>::sameChildren(before, after))
            return true;
        if (const auto cleared = Mapper<T>::clearChildren(connection, after); !cleared)
            return cleared.error();
        if (const auto written = Mapper<T>::insertChildren(connection, after); !written)
            return written.error();
    }
    return true;
}

/// False when the record is not there in that version. Children go with it by the schema.
template <class T>
base::Result<bool> removeRecord(Connection &connection, const T &record, qint64 expectedVersion)
{
    const auto removed = connection.run(Mapper<T>::table().remove, {record.id.value, expectedVersion});
    return removed ? base::Result<bool>(*removed > 0) : base::Result<bool>(removed.error());
}

}
