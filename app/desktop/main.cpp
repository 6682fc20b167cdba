#include "app/common/DefaultPlaces.h"
#include "app/common/Privacy.h"
#include "app/common/Translation.h"
#include "app/desktop/Notifier.h"
#include "app/desktop/OneInstance.h"
#include "app/desktop/Tray.h"
#include "app/desktop/Wiring.h"
#include "core/base/Dates.h"
#include "core/base/FileRights.h"
#include "core/base/ProcessLocale.h"
#include "core/base/Settings.h"
#include "ui/widgets/ClearOutlines.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <cstdio>

namespace {

struct Desktop {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

struct Arguments {
    std::optional<QDate> today;
    QString database;
    QStringList files;
};

/// None when the arguments make no sense; then it has been said.
std::optional<Arguments> read(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Desktop::tr("Follows up the resolutions of a city council, clause by clause."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Desktop::tr("A database to open, or status letters to import."),
                                 QStringLiteral("[FILE…]"));
    parser.addOption({QStringLiteral("database"), Desktop::tr("Opens this database instead of the one of last time."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("today"), Desktop::tr("Takes this day for today (YYYY-MM-DD)."), QStringLiteral("DATE")});
    parser.process(application);
    Arguments arguments{std::nullopt, parser.value(QStringLiteral("database")), parser.positionalArguments()};
    if (parser.isSet(QStringLiteral("today"))) {
        arguments.today = core::base::dateFromIso(parser.value(QStringLiteral("today")));
        if (!arguments.today) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(Desktop::tr("--today needs a date such as 2026-11-30.")));
            return std::nullopt;
        }
    }
    return arguments;
}

/// What to open, as another program with another folder of work finds it; the database first.
QStringList filesOf(const Arguments &arguments)
{
    QStringList files = arguments.files;
    if (!arguments.database.isEmpty())
        files.prepend(arguments.database);
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    return files;
}

}

int main(int argc, char **argv)
{
    app::common::keepPrivate();
    QApplication application(argc, argv);
    core::base::keepNumbersForMachines();
    app::common::setApplicationNames();
    core::base::keepSettingsWhole();
    core::base::applyFileRights();
    QGuiApplication::setDesktopFileName(QStringLiteral("beschlusskontrolle"));
    app::common::installTranslation();
    ui::widgets::installClearOutlines();
    const auto arguments = read(application);
    if (!arguments)
        return 2;

    // A day that is given is for trying out: such a program does not mix with the one at work.
    app::desktop::OneInstance instance(app::desktop::OneInstance::usualFolder());
    if (!arguments->today && instance.handOver(filesOf(*arguments)))
        return 0;

    app::desktop::Notifier notifier(QDBusConnection::sessionBus());
    app::desktop::Tray tray;
    auto environment = app::desktop::environment(arguments->today);
    environment.notify = [&notifier](const QString &title, const QString &text, std::function<void()> open) {
        notifier.show(title, text, std::move(open));
    };
    environment.staysInTray = [&tray] { return tray.canHoldWindow(); };
    environment.desktopSettingsChanged = [&tray] { tray.adjust(); };
    ui::window::MainWindow window(std::move(environment));
    tray.setUp(window, notifier);
    // Not by the last window that closes: while the window is in the tray, that may be a dialog.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &ui::window::MainWindow::closed, &application, &QApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &app::desktop::OneInstance::asked, &window, [&window](const QStringList &files) {
        window.comeForward();
        window.openFiles(files);
    });
    if (!arguments->database.isEmpty())
        window.openDatabase(arguments->database);
    window.openFiles(arguments->files);
    if (!window.session())
        window.openLast();
    window.show();
    return QApplication::exec();
}
