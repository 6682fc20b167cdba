#pragma once

#include <QtGlobal>

namespace app::reader {

/// Nothing of what this process holds reaches a core dump or another process, and it ends with the one that started it.
void keepToItself();

/// Bounds of memory (bytes) and processor time (seconds). Beyond them the process ends with the exit code that says so.
void setLimits(int seconds, qint64 memory);
/// A share of processor time more, for a file that has many pages.
void allowSeconds(int more);

/// From here on: memory, reading files (fonts), and writing to the two pipes. No other file is written, no network is
/// reached, no process started or signalled; the kernel refuses.
void dropEverythingElse();

}
