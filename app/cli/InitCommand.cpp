#include "app/cli/Command.h"
#include "app/cli/Text.h"
#include "app/common/NewDatabase.h"

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class InitCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("init"); }
    QString summary() const override { return Text::tr("Creates a database, empty or with sample data."); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("sample"), Text::tr("Fill it with the invented city “Musterstadt”.")},
                {QStringLiteral("resolutions"),
                 Text::tr("Fill it with that many generated resolutions, for measurements."), QStringLiteral("N")}};
    }
    QString details() const override
    {
        return Text::tr("JSON: database (path), sample (true or false), resolutions (number generated).\n"
                        "An existing file is never overwritten.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        app::common::NewDatabase content;
        content.sample = context.has(QStringLiteral("sample"));
        if (context.has(QStringLiteral("resolutions"))) {
            bool isNumber = false;
            content.resolutions = context.value(QStringLiteral("resolutions")).toInt(&isNumber);
            if (!isNumber || content.resolutions < 1 || content.resolutions > 1'000'000)
                return context.wrongUsage(Text::tr("--resolutions needs a number from 1 to 1,000,000."));
            if (content.sample)
                return context.wrongUsage(Text::tr("--sample and --resolutions exclude each other."));
        }
        TerminalProgress progress;
        const auto created = app::common::createNewDatabase(context.databasePath(), content, context.today(), progress);
        if (!created)
            return created.error();
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"database"] = context.databasePath();
            object[u"sample"] = content.sample;
            object[u"resolutions"] = content.resolutions;
            context.out.json(object);
        } else {
            context.out.line(Text::tr("Created “%1”.").arg(context.databasePath()));
        }
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

}
