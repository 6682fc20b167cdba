#include "app/cli/Command.h"
#include "app/cli/Text.h"
#include "app/common/DefaultPlaces.h"
#include "core/store/sql/Restore.h"

#include <QFileInfo>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class RestoreCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override { return Text::tr("Puts a copy in the place of the database; what was there is kept beside it."); }
    QString arguments() const override { return Text::tr("FILE"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QString details() const override
    {
        return Text::tr("The copy is checked first. Nobody may have the database open.\nJSON: database, restoredFrom, kept (path of what was there, or null).");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const QString source = context.argument(0);
        if (!QFileInfo::exists(source))
            return Error{ErrorKind::Io, Text::tr("The file “%1” does not exist.").arg(source)};
        if (QFileInfo(source).canonicalFilePath() == QFileInfo(context.databasePath()).canonicalFilePath())
            return context.wrongUsage(Text::tr("The copy must be another file than the database."));
        if (!app::common::makeFolderOf(context.databasePath()))
            return Error{ErrorKind::Io, Text::tr("The folder of “%1” cannot be created.").arg(context.databasePath())};
        const auto kept = core::store::sql::restore(source, context.databasePath(), QDateTime::currentDateTime());
        if (!kept)
            return kept.error();
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"database"] = context.databasePath();
            object[u"restoredFrom"] = source;
            object[u"kept"] = kept->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*kept);
            context.out.json(object);
            return ExitCode::Done;
        }
        context.out.line(Text::tr("Restored “%1”.").arg(context.databasePath()));
        if (!kept->isEmpty())
            context.out.line(Text::tr("What was there before is kept as “%1”.").arg(*kept));
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

}
