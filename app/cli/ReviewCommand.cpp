#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/edit/Edits.h"
#include "core/model/Dates.h"

namespace app::cli {

using namespace core::model;

namespace {

class ReviewCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("review"); }
    QString summary() const override { return Text::tr("Sets the next review of a resolution."); }
    QString arguments() const override { return Text::tr("REFERENCE DATE"); }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("row-version"), Text::tr("Only if the resolution still has this version (see show --json), else exit code 4."), QStringLiteral("N")}};
    }
    QString details() const override
    {
        return Text::tr("DATE is 2026-08-24, 24.08.2026 or “none”, which removes the review.\n"
                        "JSON: reference, nextReviewOn, changed (false when it was so already), rowVersion.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        std::optional<QDate> on;
        if (context.argument(1) != u"none") {
            const auto read = context.date(context.argument(1));
            if (!read)
                return read.error();
            on = *read;
        }
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const Resolution &resolution = file->resolution;
        if (const auto asExpected = context.checkVersion(resolution.rowVersion); !asExpected)
            return asExpected.error();
        const auto applied = context.apply(core::edit::setNextReview(resolution, on));
        if (!applied)
            return applied.error();
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"reference"] = resolution.reference;
            object[u"nextReviewOn"] = jsonDate(on);
            object[u"changed"] = !applied->isEmpty();
            object[u"rowVersion"] = applied->isEmpty() ? resolution.rowVersion : rowVersionOf(*applied->changes.front().after);
            context.out.json(object);
        } else if (on) {
            context.out.line(Text::tr("%1: next review on %2").arg(resolution.reference, shortGermanDate(on)));
        } else {
            context.out.line(Text::tr("%1: no next review").arg(resolution.reference));
        }
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeReviewCommand()
{
    return std::make_unique<ReviewCommand>();
}

}
