#include "core/store/sql/Schema.h"

#include "core/store/sql/Migrator.h"

#include <QMap>
#include <QMutex>
#include <QRegularExpression>

namespace core::store::sql {

using namespace core::base;

namespace {

using Objects = QMap<QString, SchemaObject>;

/// Where the text in quotation marks ends that begins there; as SQLite reads it.
qsizetype endOfQuoted(const QString &sql, qsizetype begin)
{
    const qsizetype end = sql.indexOf(sql[begin] == u'[' ? QChar(u']') : sql[begin], begin + 1);
    return end < 0 ? sql.size() : end + 1;
}

/// Spaces, comments and the marks around a plain name are no part of what a text says; SQLite itself sets such marks when it
/// renames. What stands in quotation marks stays as it is: neither a space nor a comment begins in there.
QString compared(const QString &sql)
{
    static const QRegularExpression plain(QStringLiteral("^\"[A-Za-z0-9_]+\"$"));
    QString text;
    for (qsizetype at = 0; at < sql.size();) {
        const QChar c = sql[at];
        if (QStringLiteral("'\"`[").contains(c)) {
            const qsizetype end = endOfQuoted(sql, at);
            const QString quoted = sql.mid(at, end - at);
            text += plain.match(quoted).hasMatch() ? quoted.mid(1, quoted.size() - 2) : quoted;
            at = end;
        } else if (c == u'-' && at + 1 < sql.size() && sql[at + 1] == u'-') {
            const qsizetype end = sql.indexOf(u'\n', at);
            at = end < 0 ? sql.size() : end;
        } else if (c.unicode() < 128 && c.isSpace()) { // others are letters of names
            text += text.endsWith(u' ') ? QStringView() : QStringView(u" ");
            ++at;
        } else {
            text += c;
            ++at;
        }
    }
    return text.trimmed();
}

/// What ANALYZE writes, and what SQLite makes for AUTOINCREMENT and UNIQUE, tells of no intent. The tables in which a
/// full-text index lies are made by SQLite, in the words of its version.
bool isOfTheDatabase(const SchemaObject &object)
{
    return object.name.startsWith(u"sqlite_") && (object.type == u"table" || object.sql.isEmpty());
}

bool isShadow(const SchemaObject &object, const Objects &expected)
{
    static const QStringList endings = {QStringLiteral("_data"), QStringLiteral("_idx"), QStringLiteral("_content"),
                                        QStringLiteral("_docsize"), QStringLiteral("_config")};
    for (const QString &ending : endings) {
        if (!object.name.endsWith(ending))
            continue;
        const auto index = expected.constFind(object.name.chopped(ending.size()));
        if (index != expected.constEnd() && index->sql.startsWith(u"CREATE VIRTUAL TABLE"))
            return true;
    }
    return false;
}

Result<Objects> objectsOf(Connection &connection)
{
    const auto found = connection.dialect().schema(connection);
    if (!found)
        return found.error();
    Objects objects;
    for (const SchemaObject &object : *found) {
        if (!isOfTheDatabase(object))
            objects.insert(object.name, object);
    }
    return objects;
}

/// The program's own schema files, run on an empty database; once a process and version.
Result<Objects> expectedObjects(const Dialect &dialect, int version)
{
    static QMutex mutex;
    static QMap<std::pair<const Dialect *, int>, Objects> known;
    const QMutexLocker locked(&mutex);
    const std::pair key(&dialect, version);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    auto connection = Connection::open(memoryPath, {.writeAheadLog = false}, dialect);
    if (!connection)
        return connection.error();
    if (version > 0) {
        if (const auto made = migrate(**connection, {}, version); !made)
            return made.error();
    }
    auto objects = objectsOf(**connection);
    if (objects)
        known.insert(key, *objects);
    return objects;
}

/// Columns that are computed are code that runs when a table is read.
bool computes(const SchemaObject &object)
{
    static const QRegularExpression form(QStringLiteral("\\bAS\\s*\\("), QRegularExpression::CaseInsensitiveOption);
    return object.type == u"table" && object.sql.contains(form);
}

bool sameText(const SchemaObject &a, const SchemaObject &b, const Objects &expected)
{
    if (a.type != b.type || a.table != b.table)
        return false;
    return isShadow(a, expected) ? !computes(a) : compared(a.sql) == compared(b.sql);
}

}

Result<SchemaDifference> compareSchema(Connection &connection, int version)
{
    const int latest = latestSchemaVersion(connection.dialect());
    const auto expected = expectedObjects(connection.dialect(), qMin(version, latest));
    if (!expected)
        return expected.error();
    const auto found = objectsOf(connection);
    if (!found)
        return found.error();
    SchemaDifference difference;
    for (const SchemaObject &object : *found) {
        const auto own = expected->constFind(object.name);
        const bool newer = version > latest;
        const bool same =
            own != expected->constEnd() && (newer ? own->type == object.type : sameText(object, *own, *expected));
        const bool newTable = newer && own == expected->constEnd() && object.type != u"view";
        if ((!same && !newTable) || (newer && computes(object)))
            difference.foreign << object.name;
    }
    for (const SchemaObject &object : *expected) {
        if (found->contains(object.name))
            continue;
        difference.missing << object.name;
        difference.tablesMissing = difference.tablesMissing || object.type == u"table";
    }
    return difference;
}

}
