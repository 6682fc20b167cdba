#include "app/cli/Command.h"
#include "app/cli/Text.h"
#include "app/common/DefaultPlaces.h"
#include "app/common/RestoreDatabase.h"

#include <QFileInfo>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class RestoreCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override
    {
        return Text::tr("Puts a copy in the place of the database; what was there is kept beside it.");
    }
    QString arguments() const override { return Text::tr("FILE"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QString details() const override
    {
        return Text::tr(
            "The copy is checked first. Nobody may have the database open.\nJSON: database, restoredFrom, kept (path of what was there, or null), "
            "toldSince (things told by mail since the copy was made, which are not told again), doubted (due things of which that is not known).");
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
        const auto restored = app::common::restore(source, context.databasePath(), context.today(), context.now());
        if (!restored)
            return restored.error();
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"database"] = context.databasePath();
            object[u"restoredFrom"] = source;
            object[u"kept"] = restored->kept.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(restored->kept);
            object[u"toldSince"] = restored->toldSince;
            object[u"doubted"] = restored->doubted;
            context.out.json(object);
            return ExitCode::Done;
        }
        context.out.line(Text::tr("Restored “%1”.").arg(context.databasePath()));
        if (!restored->kept.isEmpty())
            context.out.line(Text::tr("What was there before is kept as “%1”.").arg(restored->kept));
        if (restored->toldSince > 0)
            context.out.line(
                Text::tr("Told by mail since the copy was made, and not told again: %1").arg(restored->toldSince));
        if (restored->doubted > 0)
            context.out.line(
                Text::tr(
                    "What was told by mail since the copy was made is not known any more; %1 due things are not told by themselves until somebody decides about them in the window.")
                    .arg(restored->doubted));
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

}
