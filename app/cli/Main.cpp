#include "app/cli/Program.h"
#include "app/common/DefaultPlaces.h"
#include "app/common/Privacy.h"
#include "app/common/Translation.h"
#include "core/base/FileRights.h"
#include "core/base/ProcessLocale.h"
#include "core/base/Settings.h"

#include <QDate>
#include <QGuiApplication>
#include <csignal>
#include <cstdio>

namespace {

/// stderr belongs to the one sentence about an error: what Qt finds remarkable about the machine stays away from it.
void onlyWhatKills(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

}

int main(int argc, char **argv)
{
    app::common::keepPrivate();
#ifdef SIGPIPE
    // A reader that goes away is an error of writing, which is told, and not the sudden end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    qInstallMessageHandler(onlyWhatKills);
    // Letters need fonts, fonts need a QGuiApplication; a screen is never needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    app::common::setApplicationNames();
    core::base::keepSettingsWhole();
    core::base::applyFileRights();
    const QGuiApplication application(argc, argv);
    core::base::keepNumbersForMachines();
    app::common::installTranslation();
    return app::cli::runProgram(QCoreApplication::arguments(), QDate::currentDate());
}
