#include "app/desktop/Wiring.h"
#include "tests/benchmarks/StoreBenchmarkData.h"
#include "tests/benchmarks/UiThreadWatch.h"
#include "tests/support/OwnSettings.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>
#include <algorithm>
#include <cstdio>
#include <optional>

// Start of the program on 20,000 resolutions beside the start of an empty QMainWindow, each in a process of its own:
// from main() to the first idle moment after the window was painted (with the list: after its rows are there), and the
// memory then. Then the longest stretch of the UI thread for each step of a day's work (UiThreadWatch).

namespace {

const QDate today(2026, 11, 1);
constexpr int runs = 7;

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Calls `ready` at the first idle moment at which `shown` holds.
void whenIdle(QObject *context, std::function<bool()> shown, std::function<void()> ready)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, shown = std::move(shown), ready = std::move(ready)] {
        if (!shown())
            return;
        timer->stop();
        ready();
    });
    timer->start(0);
}

bool isPainted(const QWidget &window)
{
    return window.windowHandle() && window.windowHandle()->isExposed();
}

void report(const QElapsedTimer &sinceMain)
{
    std::printf("%.1f %.1f\n", double(sinceMain.nsecsElapsed()) / 1e6, residentMegabytes());
    std::fflush(stdout);
    QCoreApplication::quit();
}

int startEmpty(QApplication &application, const QElapsedTimer &sinceMain)
{
    QMainWindow window;
    window.resize(1300, 900);
    window.show();
    whenIdle(
        &window, [&window] { return isPainted(window); }, [&sinceMain] { report(sinceMain); });
    return application.exec();
}

int startProgram(QApplication &application, const QElapsedTimer &sinceMain, const QString &database)
{
    const QTemporaryDir settings;
    tests::support::useOwnSettings(settings.path());
    ui::window::MainWindow window(app::desktop::environment(today));
    if (!window.openDatabase(database))
        return 1;
    window.resize(1300, 900);
    window.show();
    const auto shown = [&window] {
        const auto tables = window.findChildren<QTableView *>();
        return isPainted(window) && std::any_of(tables.begin(), tables.end(), [](const QTableView *table) {
                   return table->isVisible() && table->model() && table->model()->rowCount() > 0 &&
                          !table->model()->index(0, 1).data().toString().isEmpty();
               });
    };
    whenIdle(&window, shown, [&sinceMain] { report(sinceMain); });
    return application.exec();
}

struct Start {
    double ms = 0;
    double megabytes = 0;
};

std::optional<Start> start(const QString &what, const QString &database)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {what, database});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
    return figures.size() == 2 ? std::optional(Start{figures[0].toDouble(), figures[1].toDouble()}) : std::nullopt;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(const QString &database)
{
    std::vector<double> empty;
    std::vector<double> full;
    std::vector<double> memory;
    for (int i = 0; i <= runs; ++i) {
        const auto bare = start(QStringLiteral("--start-empty"), database);
        const auto program = start(QStringLiteral("--start-program"), database);
        if (!bare || !program) {
            std::fprintf(stderr, "a window did not start\n");
            return 1;
        }
        if (i == 0)
            continue; // the first fills the caches
        empty.push_back(bare->ms);
        full.push_back(program->ms);
        memory.push_back(program->megabytes);
    }
    std::printf(
        "start: empty QMainWindow %.0f ms, list of 20,000 resolutions on screen %.0f ms: %.0f ms more (wanted at most 100)\n",
        median(empty), median(full), median(full) - median(empty));
    std::printf("memory with the list on screen: %.0f MB (wanted under 150)\n", median(memory));
    return 0;
}

}

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    const QString what = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (what == QStringLiteral("--start-empty") || what == QStringLiteral("--start-program")) {
        QApplication application(argc, argv);
        return what == QStringLiteral("--start-empty")
                   ? startEmpty(application, sinceMain)
                   : startProgram(application, sinceMain, QString::fromLocal8Bit(argv[2]));
    }
    if (what == QStringLiteral("--watch")) {
        tests::benchmarks::WatchedApplication application(argc, argv);
        return tests::benchmarks::watchUiThread(application, QString::fromLocal8Bit(argv[2]), today);
    }
    QCoreApplication application(argc, argv);
    const QString database = tests::benchmarks::filledDatabase({}, today);
    const int compared = compare(database);
    return compared != 0
               ? compared
               : QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--watch"), database});
}
