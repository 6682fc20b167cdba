#include "core/base/ErrorText.h"

#include <QCoreApplication>

namespace core::base {
namespace {

/// For errors that bring no sentence of their own.
const char *general(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("ErrorText", "This does not exist (any more).");
    case ErrorKind::NotRecognised:
        return QT_TRANSLATE_NOOP("ErrorText", "Nothing was recognised; nothing was stored.");
    case ErrorKind::Conflict:
        return QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this meanwhile; nothing was overwritten.");
    case ErrorKind::Busy:
        return QT_TRANSLATE_NOOP("ErrorText", "Another program is writing to the database; please try again.");
    case ErrorKind::ReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText", "The database can only be read.");
    case ErrorKind::Constraint:
        return QT_TRANSLATE_NOOP("ErrorText", "The database refused this entry; nothing was stored.");
    case ErrorKind::Corrupt:
        return QT_TRANSLATE_NOOP("ErrorText", "The database is damaged; open its newest backup.");
    case ErrorKind::TooNew:
        return QT_TRANSLATE_NOOP("ErrorText", "The database was written by a newer version of this program.");
    case ErrorKind::Foreign:
        return QT_TRANSLATE_NOOP("ErrorText", "This file is no database of this program.");
    case ErrorKind::Full:
        return QT_TRANSLATE_NOOP("ErrorText", "The disk is full; nothing was changed. Make room and try again.");
    case ErrorKind::Io:
        return QT_TRANSLATE_NOOP("ErrorText", "Reading or writing failed; nothing was changed.");
    case ErrorKind::Invalid:
        return QT_TRANSLATE_NOOP("ErrorText", "This entry is not possible.");
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "Cancelled; nothing was changed.");
    case ErrorKind::Gone:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The file is no longer where it was opened; nothing more is written to it.");
    }
    return "";
}

}

QString sentence(const Error &error)
{
    return error.detail.isEmpty() ? QCoreApplication::translate("ErrorText", general(error.kind)) : error.detail;
}

}
