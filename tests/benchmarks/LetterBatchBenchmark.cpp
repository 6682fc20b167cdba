#include "core/letter/batch/LetterBatch.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/OdtWriter.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/sample/LargeCity.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/benchmarks/LetterSpeed.h"
#include "tests/core/letter/LetterFixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <cstdio>
#include <cstdlib>

// Many letters beside other programs that make PDFs, and the memory that many letters take.

using namespace core::letter;
using tests::letter::interimLetter;
using tests::letter::lettersASecondOn;
using tests::letter::musterstadt;

namespace {

constexpr int kLetters = 40;
const QDate kToday(2026, 11, 20);

template <class T>
T must(core::base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
        std::exit(1);
    }
}

int pdfsIn(const QString &folder)
{
    return static_cast<int>(QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files).size());
}

/// Ours, with the files on the disk as the others have them.
double ours(const QString &folder)
{
    const Letter letter = interimLetter();
    const LetterTemplate house = musterstadt();
    return lettersASecondOn(2, kLetters / 2, [&](std::size_t thread, int number) {
        write(QStringLiteral("%1/%2-%3.pdf").arg(folder).arg(thread).arg(number),
              must(toPdf({layout(letter, house)}, {QStringLiteral("Brief")})));
    });
}

/// One call of LibreOffice for all letters; its profile is warm.
double libreOffice(const QString &program, const QString &folder)
{
    const QString out = folder + QStringLiteral("/office");
    const QString profile = QUrl::fromLocalFile(folder + QStringLiteral("/profile")).toString();
    const auto convert = [&](int letters) {
        QDir(out).removeRecursively();
        QStringList arguments{QStringLiteral("-env:UserInstallation=") + profile,
                              QStringLiteral("--headless"),
                              QStringLiteral("--convert-to"),
                              QStringLiteral("pdf"),
                              QStringLiteral("--outdir"),
                              out};
        for (int i = 0; i < letters; ++i)
            arguments += QStringLiteral("%1/%2.odt").arg(folder).arg(i);
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        process.waitForFinished(-1);
        return pdfsIn(out) == letters ? letters * 1e9 / static_cast<double>(timer.nsecsElapsed()) : 0.0;
    };
    const QByteArray odt = must(toOdt(interimLetter(), musterstadt()));
    for (int i = 0; i < kLetters; ++i)
        write(QStringLiteral("%1/%2.odt").arg(folder).arg(i), odt);
    convert(1);
    return convert(kLetters);
}

/// The same words as a page of the web.
QByteArray html(const Letter &letter)
{
    QString body;
    for (const QString &text : tests::letter::textsOf(letter))
        body += QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>\n");
    return QStringLiteral(
               "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{font:11pt 'Liberation Sans'}</style></head><body>%1</body></html>")
        .arg(body)
        .toUtf8();
}

/// One process of wkhtmltopdf that is fed all letters.
double wkhtmltopdf(const QString &program, const QString &folder)
{
    const QString page = folder + QStringLiteral("/brief.html");
    write(page, html(interimLetter()));
    const QString out = folder + QStringLiteral("/html");
    QDir().mkpath(out);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, {QStringLiteral("-q"), QStringLiteral("--read-args-from-stdin")});
    for (int i = 0; i < kLetters; ++i)
        process.write(QStringLiteral("%1 %2/%3.pdf\n").arg(page, out).arg(i).toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return pdfsIn(out) == kLetters ? kLetters * 1e9 / static_cast<double>(timer.nsecsElapsed()) : 0.0;
}

using Measure = double (*)(const QString &program, const QString &folder);

/// In turns, so that a busy machine hits both alike.
void compare(const char *name, const QString &program, Measure measure, double wanted)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        std::printf("%s is not installed; its comparison is skipped\n", name);
        return;
    }
    double best[2] = {0, 0};
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        best[0] = std::max(best[0], measure(path, folder.path()));
        best[1] = std::max(best[1], ours(folder.path()));
    }
    if (best[0] == 0.0) {
        std::printf("%s made no letters; its comparison is skipped\n", name);
        return;
    }
    std::printf("two-page letters a second: %s in one call %.1f, ours on two threads %.1f (ratio %.2f, wanted %.1f)\n",
                name, best[0], best[1], best[1] / best[0], wanted);
}

/// The most memory that this process has held, in MB; 0 where the system does not tell.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// In a process of its own: 500 letters from a database, made as the program makes them.
int measureMemory(bool joined)
{
    const QTemporaryDir folder;
    const auto database = must(core::store::sql::createDatabase(folder.filePath(QStringLiteral("stadt.bkdb"))));
    core::base::Progress progress;
    if (const auto written = core::sample::writeLargeCity(*database, 500, kToday, progress); !written)
        return 1;
    core::store::ResolutionFilter filter;
    filter.today = kToday;
    const auto all = must(database->resolutions().order(filter, {}));
    BatchChoice choice;
    choice.today = kToday;
    choice.withIncomplete = true;
    const double before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const QString path = folder.filePath(QStringLiteral("alle.pdf"));
    Target target{JoinedPdf{path}};
    if (!joined)
        target.place = SingleFiles{folder.filePath(QStringLiteral("aus"))};
    const auto outcome = makeLetters(*database, all, choice, target, progress);
    const auto made = must(outcome).made.size();
    std::printf(
        "%zu letters of a large city, %s: %.1f s, at most %.0f MB of memory (wanted below 200; %.0f before the first letter)\n",
        made, joined ? "one PDF" : "one file each", static_cast<double>(timer.elapsed()) / 1e3, peakMemory(), before);
    return 0;
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc > 1)
        return measureMemory(QByteArray(argv[1]) == "joined");
    for (const char *kind : {"single", "joined"}) {
        std::fflush(stdout);
        QProcess::execute(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kind)});
    }
    compare("LibreOffice", QStringLiteral("soffice"), &libreOffice, 4.0);
    compare("wkhtmltopdf", QStringLiteral("wkhtmltopdf"), &wkhtmltopdf, 1.6);
    return 0;
}
