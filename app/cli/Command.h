#pragma once

#include "app/cli/Context.h"

#include <QCommandLineOption>
#include <QList>
#include <memory>
#include <vector>

namespace app::cli {

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, NothingFound = 3, Conflict = 4 };

/// The exit code that tells scripts what kind of failure it was.
ExitCode exitCodeFor(core::base::ErrorKind kind);

/// One command of beschlusskontrolle-cli.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// What it does, one sentence.
    virtual QString summary() const = 0;
    /// Its arguments as they stand after the name, such as "REFERENCE DATE".
    virtual QString arguments() const { return {}; }
    /// How many arguments it takes; no upper limit is -1.
    virtual std::pair<int, int> argumentCount() const { return {0, 0}; }
    virtual QList<QCommandLineOption> options() const { return {}; }
    /// The fields that --json prints, and what else a user must know; shown by --help.
    virtual QString details() const { return {}; }
    /// Does it. An error is told on stderr as one sentence.
    virtual core::base::Result<ExitCode> run(Context &context) const = 0;
};

/// All commands in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

std::unique_ptr<Command> makeInitCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeReviewCommand();
std::unique_ptr<Command> makeLetterCommand();
std::unique_ptr<Command> makeLettersCommand();
std::unique_ptr<Command> makeDueCommand();
std::unique_ptr<Command> makeRemindCommand();
std::unique_ptr<Command> makeRequestCommand();
std::unique_ptr<Command> makeAnswerCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeRestoreCommand();

}
