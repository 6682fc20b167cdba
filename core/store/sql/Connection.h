#pragma once

#include "core/base/Dates.h"
#include "core/base/Result.h"
#include "core/model/Id.h"
#include "core/store/sql/Dialect.h"
#include "core/store/sql/FileIdentity.h"
#include "core/store/sql/OpenLock.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
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

/// Longer texts (in characters) than people write are not loaded: a file made to exhaust the memory would hold them.
inline constexpr qsizetype longestText = 16 * 1024 * 1024;

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
    QString text(int column) const
    {
        QString text = m_query.value(column).toString();
        if (text.size() <= longestText)
            return text;
        m_tooLong = true;
        return {};
    }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    /// A text that was asked for is longer than any that is loaded: the read fails.
    bool isTooLong() const { return m_tooLong; }
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
    mutable bool m_tooLong = false;
};

/// How a database file is opened.
struct ConnectionOptions {
    bool readOnly = false;
    bool immutable = false; ///< read-only folder: nobody can write, so no lock files are needed or possible
    int busyTimeoutMs = 5000;
    bool writeAheadLog = true; ///< off on network file systems
    bool create = false;       ///< an empty file is made where there is none

    bool operator==(const ConnectionOptions &) const = default;
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
        while (!row.isTooLong() && query.next())
            use(row);
        const auto finished = finish(query);
        return row.isTooLong() ? base::Result<void>(tooLong()) : finished;
    }
    /// The first column of the first row as a number; 0 when there is no row.
    base::Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row as text.
    base::Result<QString> text(const QString &sql, const QVariantList &values = {});

    /// Statements are prepared anew when they are needed again.
    void forgetStatements() { m_statements.clear(); }

    /// Settings that protect the data.
    base::Result<void> protect() { return m_dialect.protect(*this); }

    /// All statements together may take so many steps, until it is called with 0: against schemas made to run for ever.
    void limitSteps(qint64 steps)
    {
        m_stepsLeft = steps;
        m_dialect.countSteps(*this, steps > 0 ? &m_stepsLeft : nullptr);
    }

    /// Which file was opened, and what became of it.
    const FileIdentity &file() const { return m_file; }
    FilePlace place();
    /// From now on place() notices as well when somebody copies another file over the open one: it must stay of the same
    /// city and never know less of the history than before. Who only touches it is none.
    void watchContent();
    /// Another file was put in the place of the open one that holds the very same: a copy that was put back, or one that a
    /// program for copies or synchronising has written anew.
    bool isReplacedByACopy();
    /// Gone, with a sentence, unless the open file is at its place.
    base::Result<void> checkPlace();
    /// The same by name and identity, and what was found before: asks no statement, so that a job may do so on its thread.
    base::Result<void> checkName() const;
    /// Before each transaction that writes: the file is at its place, and what is written goes through the log.
    base::Result<void> prepareToWrite();
    /// Closes, and opens another path or the same in another way.
    base::Result<void> reopen(const QString &path, const ConnectionOptions &options);
    /// Lets go of a file that holds somebody else's content now. Until one is opened again all statements fail with Gone.
    void giveUp();

private:
    base::Result<void> told(FilePlace place) const;
    Connection(QString name, QString path, const ConnectionOptions &options, const Dialect &dialect);
    base::Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);
    base::Result<void> finish(QSqlQuery &query) const;
    base::Result<void> openFile();
    void closeFile();
    /// What the file is known by, beside its name.
    struct Content {
        QString city;
        qint64 newest = 0; ///< entry of the history
        QString others;    ///< what is written without an entry in it

        bool operator==(const Content &) const = default;
    };
    /// What lies in a file itself, whatever a log adds to it.
    struct OnDisk {
        QByteArray beginning;
        Content content;

        bool operator==(const OnDisk &) const = default;
    };
    base::Result<Content> content();
    static std::optional<OnDisk> onDisk(const QString &path);
    bool isOverwritten();
    base::Error tooLong() const;

    QString m_name;
    QString m_path;
    ConnectionOptions m_options;
    const Dialect &m_dialect;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    FileIdentity m_file;
    FileStamp m_stamp;
    LogMarks m_marks;
    std::optional<Content> m_content; ///< while it is watched
    std::optional<OnDisk> m_onDisk;   ///< when the stamp was taken
    std::atomic<bool> m_overwritten = false;
    OpenLock m_lock; ///< where there is no log to tell that the file is open
    qint64 m_stepsLeft = 0;
    bool m_wrote = false; ///< through a log, which the last one to close brings into the file
};

}
