#pragma once

#include "core/base/Dates.h"
#include "core/model/Id.h"
#include "core/base/Result.h"
#include "core/store/sql/Dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>

namespace core::store::sql {

/// Values as they are bound. An empty text is '' and never NULL.
inline QVariant sqlValue(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}
inline QVariant sqlValue(qint64 number)
{
    return number;
}
inline QVariant sqlValue(int number)
{
    return number;
}
inline QVariant sqlValue(bool flag)
{
    return int(flag);
}
inline QVariant sqlValue(QDate date)
{
    return date.toString(Qt::ISODate);
}
inline QVariant sqlValue(const std::optional<QDate> &date)
{
    return date ? sqlValue(*date) : QVariant();
}
template <class Tag>
QVariant sqlValue(model::Id<Tag> id)
{
    return id.value;
}
template <class Tag>
QVariant sqlValue(const std::optional<model::Id<Tag>> &id)
{
    return id ? QVariant(id->value) : QVariant();
}

/// The row that a query stands on, read column by column.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    qint64 number(int column, qint64 whenNull) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? whenNull : value.toLongLong();
    }
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    std::optional<QDate> date(int column) const { return base::dateFromIso(text(column)); }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType{number(column)};
    }
    template <class IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType{number(column)});
    }

private:
    const QSqlQuery &m_query;
};

/// How a database file is opened.
struct ConnectionOptions {
    bool readOnly = false;
    bool immutable = false;     ///< read-only folder: nobody can write, so no lock files are needed or possible
    int busyTimeoutMs = 5000;
    bool writeAheadLog = true;  ///< off on network file systems
};

/// One connection to one database. Statements are prepared once and kept; values are always bound.
class Connection
{
public:
    static base::Result<std::unique_ptr<Connection>> open(const QString &path, const ConnectionOptions &options,
                                                           const Dialect &dialect = sqliteDialect());
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    const QString &path() const { return m_path; }
    const ConnectionOptions &options() const { return m_options; }
    /// For what Qt SQL has no words for, see SqliteHandle.h.
    QVariant driverHandle() const;

    /// Runs a statement that returns no rows; the number of rows that it touched.
    base::Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Runs a query and hands over each row. The statement is free again afterwards, whatever happened.
    template <class Use>
    base::Result<void> each(const QString &sql, const QVariantList &values, Use use)
    {
        const auto started = start(sql, values);
        if (!started)
            return started.error();
        QSqlQuery &query = **started;
        const Row row(query);
        while (query.next())
            use(row);
        return finish(query);
    }
    /// The first column of the first row as a number; 0 when there is no row.
    base::Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row as text.
    base::Result<QString> text(const QString &sql, const QVariantList &values = {});

    /// Settings that protect the data.
    base::Result<void> protect() { return m_dialect.protect(*this); }

private:
    Connection(QString name, QString path, const ConnectionOptions &options, const Dialect &dialect);
    base::Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);
    base::Result<void> finish(QSqlQuery &query) const;

    QString m_name;
    QString m_path;
    ConnectionOptions m_options;
    const Dialect &m_dialect;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

}
