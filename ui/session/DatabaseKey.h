#pragma once

#include <QString>

namespace ui::session {

/// The key of a setting that belongs to one database, not to the program: "group/3f5e…".
QString databaseKey(const QString &group, const QString &location);

}
