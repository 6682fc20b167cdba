#pragma once

#include <QStringList>

class QMimeData;

namespace ui::window {

/// The local files of something dragged.
QStringList localFiles(const QMimeData &data);
/// Files that somebody wants to open, by what they are: databases by their first bytes, whatever their name, and a damaged
/// or foreign one counts too, so that opening it says what is wrong.
struct OpenedFiles {
    QStringList databases;
    QStringList answers; ///< forms that may have come back from offices
    QStringList letters; ///< all others
};
/// The database that is open already is left out, unread: closing such a handle would drop SQLite's locks on it.
OpenedFiles openedFiles(const QStringList &files, const QString &openDatabase);

}
