#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace core::reader {

/// Formats that a foreign library takes apart. It has faults that nobody can catch, so it works in a process of its own.
enum class ForeignFormat {
    Pdf,
    Sheets, ///< XLSX or ODS
};

/// What the process may use up.
struct ReaderLimits {
    int seconds = 10; ///< of processor time, and a share for each page more
    qint64 memory = 1024 * 1024 * 1024;
    int silenceMs = 60'000; ///< without a word: it stands still, though it uses nothing up
};

/// The name of the program that reads, beside the one that runs.
QString readerProgram();

/// Reads a file in a process that has nothing but its bytes: no network, no writing, bounded time and memory. Gives what it
/// answered. A file that breaks the process off, or keeps it busy for too long, is one sentence that names the file.
base::Result<QByteArray> readApart(ForeignFormat format, const QByteArray &file, const QString &fileName,
                                   base::Progress *progress = nullptr, const ReaderLimits &limits = {});

/// How the two sides speak. Arguments of the process: the name of the format, seconds, bytes of memory. It reads the
/// file from its standard input and writes its answer to its standard output.
namespace wire {

/// Ways to end that only the process itself can tell.
enum ExitCode {
    Answered = 0,
    OutOfTime = 3,
    OutOfMemory = 4,
    WronglyCalled = 5,
};

/// Larger files are not given to it, larger answers not taken from it (bytes).
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

QString nameOf(ForeignFormat format);
QByteArray answerOf(const base::Result<QByteArray> &read);
/// Tells the other side how far the work is.
QByteArray progressOf(int done, int total);

}

}
