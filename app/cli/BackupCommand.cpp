#include "app/cli/Command.h"
#include "app/cli/Text.h"

#include <QFileInfo>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class BackupCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override
    {
        return Text::tr("Writes a checked copy of the database; others may go on working.");
    }
    QString arguments() const override { return Text::tr("FILE"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QString details() const override
    {
        return Text::tr("An existing FILE is replaced only by a good copy.\nJSON: database, backup (paths), bytes.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const QString target = context.argument(0);
        const QFileInfo targetInfo(target);
        if (targetInfo.exists() &&
            targetInfo.canonicalFilePath() == QFileInfo(context.databasePath()).canonicalFilePath())
            return context.wrongUsage(Text::tr("The backup must be another file than the database."));
        if (targetInfo.isDir())
            return Error{ErrorKind::Io, Text::tr("“%1” is a folder.").arg(target)};
        const auto database = context.database();
        if (!database)
            return database.error();
        {
            TerminalProgress progress;
            if (const auto copied = (*database)->backup(target, progress); !copied)
                return copied.error();
        }
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"database"] = (*database)->location();
            object[u"backup"] = target;
            object[u"bytes"] = QFileInfo(target).size();
            context.out.json(object);
        } else {
            context.out.line(Text::tr("Saved and checked as “%1”.").arg(target));
        }
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

}
