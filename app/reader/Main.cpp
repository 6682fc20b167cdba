#include "app/common/Translation.h"
#include "app/reader/Confinement.h"
#include "core/import/PdfApart.h"
#include "core/import/PdfText.h"
#include "core/reader/ReaderProcess.h"
#include "core/sheet/SheetsApart.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace core::base;
using namespace core::reader;

/// A share of processor time for so many pages.
constexpr int pagesASecond = 2;
/// Until a PDF tells how many pages it has; a tree of pages that leads in a circle never does.
constexpr int secondsToOpen = 3;

class Telling : public Progress
{
public:
    explicit Telling(int seconds) : m_seconds(seconds) {}
    void advance(int done, int total) override
    {
        if (done == 0)
            app::reader::allowSeconds(m_seconds + total / pagesASecond);
        const QByteArray line = wire::progressOf(done, total);
        (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    }

private:
    int m_seconds; ///< that remain once the file is open
};

/// A pipe gives what is in it just now; the file has ended when it gives nothing.
QByteArray allOf(QFile &input)
{
    QByteArray all;
    for (QByteArray part;
         all.size() <= wire::largestFile && !(part = input.read(wire::largestFile + 1 - all.size())).isEmpty();)
        all += part;
    return all;
}

/// Whoever asked knows the name of the file and puts it in its place.
const QString nameOfFile = QStringLiteral("%1");

Result<QByteArray> read(const QString &format, const QByteArray &file, int seconds)
{
    Telling progress(seconds - secondsToOpen);
    if (format == wire::nameOf(ForeignFormat::Pdf)) {
        const auto text = core::import::readPdf(file, nameOfFile, &progress);
        return text ? Result<QByteArray>(core::import::toBytes(*text)) : Result<QByteArray>(text.error());
    }
    if (format == wire::nameOf(ForeignFormat::Sheets)) {
        const auto sheets = core::sheet::readSheets(file);
        return sheets ? Result<QByteArray>(core::sheet::toBytes(*sheets)) : Result<QByteArray>(sheets.error());
    }
    ::_exit(wire::WronglyCalled);
}

}

int main(int argc, char **argv)
{
    app::reader::keepToItself();
    const QCoreApplication application(argc, argv);
    app::common::installTranslation();
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (arguments.size() != 4 || !input.open(stdin, QIODevice::ReadOnly))
        return wire::WronglyCalled;
    const QByteArray file = allOf(input);
    const int seconds = arguments[2].toInt();
    const bool opens = arguments[1] == wire::nameOf(ForeignFormat::Pdf);
    app::reader::setLimits(opens ? std::min(seconds, secondsToOpen) : seconds, arguments[3].toLongLong());
#ifndef __SANITIZE_ADDRESS__ // whose checks ask the kernel for more than the filter lets through
    app::reader::dropEverythingElse();
#endif
    const QByteArray answer = wire::answerOf(read(arguments[1], file, seconds));
    const bool written = std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout) == size_t(answer.size()) &&
                         std::fflush(stdout) == 0;
    // What the libraries hold is not taken apart again: a damaged file may have damaged that too.
    ::_exit(written ? wire::Answered : 1);
}
