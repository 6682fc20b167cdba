#pragma once

#include "app/cli/Command.h"

#include <QStringList>

namespace app::cli {

/// Reads the call, runs the command, tells errors; the exit code of the process.
int runProgram(const QStringList &arguments, QDate systemToday);

}
