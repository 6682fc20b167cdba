#include "core/store/sql/SqlError.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace core::store::sql {

using namespace core::base;

namespace {

/// The rules of the schema that people can run into, by what SQLite says when they are broken.
Error constraintError(const QString &message)
{
    struct Rule {
        const char16_t *part;
        const char *sentence;
    };
    static constexpr Rule rules[] = {
        {u"resolution.reference_key", QT_TRANSLATE_NOOP("Database", "There already is a resolution with this number.")},
        {u"office.number", QT_TRANSLATE_NOOP("Database", "There already is an office with this number.")},
        {u"division.code", QT_TRANSLATE_NOOP("Database", "There already is a division with this code.")},
        {u"committee.code", QT_TRANSLATE_NOOP("Database", "There already is a committee with this code.")},
        {u"memo_released_is_frozen",
         QT_TRANSLATE_NOOP("Database", "A released letter stays as it is; write a new one that corrects it.")},
        {u"released_letter_is_kept",
         QT_TRANSLATE_NOOP("Database", "A released letter stays as it is; write a new one that corrects it.")},
        {u"letter_left_meanwhile",
         QT_TRANSLATE_NOOP(
             "Database",
             "Another letter on this resolution has left the house meanwhile; this one was not released, so that nothing is told twice.")},
        {u"FOREIGN KEY",
         QT_TRANSLATE_NOOP(
             "Database",
             "Other records still refer to this one, or it refers to one that does not exist; nothing was changed.")},
    };
    for (const Rule &rule : rules) {
        if (message.contains(QStringView(rule.part)))
            return {ErrorKind::Constraint, QCoreApplication::translate("Database", rule.sentence)};
    }
    return {ErrorKind::Constraint, {}};
}

}

Error errorFromSqlite(int code, const QString &message)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::ReadOnly, {}};
    case SQLITE_FULL:
        return {ErrorKind::Full, {}};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, {}};
    case SQLITE_NOTADB:
        return {ErrorKind::Foreign, {}};
    case SQLITE_CONSTRAINT:
        return constraintError(message);
    case SQLITE_INTERRUPT:
        return cancelled();
    case SQLITE_TOOBIG:
        return {ErrorKind::Invalid,
                QCoreApplication::translate(
                    "Database",
                    "The database holds a record that is larger than any that is loaded; nothing was changed.")};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                QCoreApplication::translate("Database", "The database could not be opened; nothing was changed.")};
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return {
            ErrorKind::Io,
            QCoreApplication::translate(
                "Database",
                "The database could not be read or written, perhaps because its disk fails, its network drive is gone, or no more room is allowed on it; nothing was changed. Please try again.")};
    default:
        // What SQLite says is English and for programmers; the number leads them to it.
        return {ErrorKind::Io, QCoreApplication::translate(
                                   "Database", "The database reported a failure; nothing was changed (number %1).")
                                   .arg(code)};
    }
}

}
