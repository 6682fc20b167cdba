#include "app/cli/Program.h"

#include "app/cli/Text.h"
#include "app/common/DefaultPlaces.h"
#include "core/base/Dates.h"
#include "core/base/ErrorText.h"

#include <QCommandLineParser>
#include <algorithm>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

const QString programName = QStringLiteral("beschlusskontrolle-cli");

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("database"), Text::tr("The database; without it %1.").arg(app::common::defaultDatabasePath()),
         Text::tr("FILE")},
        {QStringLiteral("today"), Text::tr("The day that counts as today; without it the day of the system."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("json"), Text::tr("Print JSON for other programs.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Print this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Print the version.")},
    };
}

void printOptions(const QList<QCommandLineOption> &options, Output &out)
{
    for (const QCommandLineOption &option : options) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        QString head = QStringLiteral("  ") + names.join(QStringLiteral(", "));
        if (!option.valueName().isEmpty())
            head += u' ' + option.valueName();
        // A long option gets its description on the next line.
        if (head.size() > 25) {
            out.line(head);
            head.clear();
        }
        const QString text = wrapped(option.description(), 27);
        out.line(head.isEmpty() ? text : head.leftJustified(27) + text.mid(27));
    }
}

void printHelp(Output &out)
{
    out.line(Text::tr("Usage: %1 COMMAND [OPTIONS] [ARGUMENTS]").arg(programName));
    out.line();
    out.line(Text::tr("Follows up the resolutions of a city council, clause by clause."));
    out.line();
    out.line(Text::tr("Commands:"));
    for (const auto &command : allCommands())
        out.line(QStringLiteral("  ") + command->name().leftJustified(9) + wrapped(command->summary(), 11).mid(11));
    out.line();
    out.line(Text::tr("Options of every command:"));
    printOptions(commonOptions(), out);
    out.line();
    out.line(Text::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing recognised or found, 4 conflict."));
    out.line(Text::tr("“%1 COMMAND --help” explains a command and the fields of its JSON.").arg(programName));
}

/// How the command is called.
QString usageOf(const Command &command, const QString &options = {})
{
    const QString arguments = command.arguments();
    return programName + u' ' + command.name() + options + (arguments.isEmpty() ? QString() : u' ' + arguments);
}

void printHelp(const Command &command, Output &out)
{
    out.line(Text::tr("Usage: %1").arg(usageOf(command, u' ' + Text::tr("[OPTIONS]"))));
    out.line();
    out.line(wrapped(command.summary(), 0));
    out.line();
    out.line(Text::tr("Options:"));
    printOptions(command.options() + commonOptions(), out);
    if (!command.details().isEmpty()) {
        out.line();
        out.line(wrapped(command.details(), 0));
    }
}

/// What is wrong with the call; empty when nothing is.
QString complaint(const QCommandLineParser &parser, const Command &command)
{
    if (!parser.unknownOptionNames().isEmpty())
        return Text::tr("There is no option “%1” here; see “%2 %3 --help”.")
            .arg(parser.unknownOptionNames().constFirst(), programName, command.name());
    const auto [least, most] = command.argumentCount();
    const qsizetype count = parser.positionalArguments().size();
    if (count < least || (most >= 0 && count > most))
        return Text::tr("The call must be “%1”; see --help.").arg(usageOf(command));
    return {};
}

int finish(ExitCode code, Output &out)
{
    if (const auto written = out.flush(); !written) {
        complain(sentence(written.error()));
        return int(ExitCode::Failed);
    }
    return int(code);
}

int refuse(const QString &sentence)
{
    complain(sentence);
    return int(ExitCode::WrongUsage);
}

int runCommand(const Command &command, const QCommandLineParser &parser, QDate systemToday, Output &out)
{
    QDate today = systemToday;
    if (parser.isSet(QStringLiteral("today"))) {
        const auto given = dateFromIso(parser.value(QStringLiteral("today")));
        if (!given)
            return refuse(Text::tr("--today needs a date such as 2026-08-24."));
        today = *given;
    }
    const QString database = parser.isSet(QStringLiteral("database")) ? parser.value(QStringLiteral("database"))
                                                                      : app::common::defaultDatabasePath();
    Context context(parser, database, today, out);
    const auto done = command.run(context);
    if (done)
        return finish(*done, out);
    // What was done before the error is told as well.
    if (const auto written = out.flush(); !written)
        complain(sentence(written.error()));
    complain(sentence(done.error()));
    return int(context.isWrongUsage() ? ExitCode::WrongUsage : exitCodeFor(done.error().kind));
}

/// Common options may stand before the command too: they are moved behind it.
QStringList commandFirst(const QStringList &arguments)
{
    QStringList before;
    QStringList rest = arguments.mid(1);
    while (!rest.isEmpty() && rest.constFirst().startsWith(u'-')) {
        const QString option = rest.takeFirst();
        before.append(option);
        if ((option == u"--database" || option == u"--today") && !rest.isEmpty())
            before.append(rest.takeFirst());
    }
    if (rest.isEmpty())
        return before;
    return QStringList{rest.takeFirst()} + before + rest;
}

}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    for (auto *make : {makeInitCommand, makeImportCommand, makeListCommand, makeShowCommand, makeSearchCommand,
                       makeStatusCommand, makeReportCommand, makeReviewCommand, makeLetterCommand, makeLettersCommand,
                       makeDueCommand, makeRemindCommand, makeRequestCommand, makeAnswerCommand, makeCheckCommand,
                       makeBackupCommand, makeRestoreCommand})
        all.push_back(make());
    return all;
}

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Conflict:
        return ExitCode::Conflict;
    case ErrorKind::NotFound:
    case ErrorKind::NotRecognised:
        return ExitCode::NothingFound;
    default:
        return ExitCode::Failed;
    }
}

int runProgram(const QStringList &arguments, QDate systemToday)
{
    Output out;
    const QStringList call = commandFirst(arguments);
    const QString name = call.value(0);
    if (name == u"--help" || name == u"-h") {
        printHelp(out);
        return finish(ExitCode::Done, out);
    }
    if (name == u"--version" || name == u"-v") {
        out.line(QStringLiteral("beschlusskontrolle ") + QStringLiteral(BK_VERSION));
        return finish(ExitCode::Done, out);
    }
    const auto commands = allCommands();
    const auto at = std::find_if(commands.begin(), commands.end(),
                                 [&name](const auto &command) { return command->name() == name; });
    if (at == commands.end()) {
        return refuse(name.isEmpty() || name.startsWith(u'-')
                          ? Text::tr("A command is missing; see “%1 --help”.").arg(programName)
                          : Text::tr("There is no command “%1”; see “%2 --help”.").arg(name, programName));
    }
    const Command &command = **at;
    QCommandLineParser parser;
    parser.addOptions(command.options() + commonOptions());
    const bool parsed = parser.parse(QStringList{programName} + call.mid(1));
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(command, out);
        return finish(ExitCode::Done, out);
    }
    if (const QString wrong = complaint(parser, command); !wrong.isEmpty())
        return refuse(wrong);
    if (!parsed)
        return refuse(Text::tr("The value of an option is missing; see “%1 %2 --help”.").arg(programName, name));
    return runCommand(command, parser, systemToday, out);
}

}
