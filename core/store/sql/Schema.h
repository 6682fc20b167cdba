#pragma once

#include "core/store/sql/Connection.h"

#include <QStringList>

namespace core::store::sql {

/// How the schema of a database differs from the one that this program makes, told by the texts themselves.
struct SchemaDifference {
    QStringList foreign; ///< names of what the program does not make, or makes otherwise
    QStringList missing; ///< names of what the program makes
    bool tablesMissing = false;
};

/// Compares with what the program's own schema files make in that version. Of a version that this program does not know
/// only what it reads is compared: its tables must be tables.
base::Result<SchemaDifference> compareSchema(Connection &connection, int version);

}
