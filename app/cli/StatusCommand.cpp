#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/edit/ClauseEdits.h"

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class StatusCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("status"); }
    QString summary() const override { return Text::tr("Sets the status of a clause."); }
    QString arguments() const override { return Text::tr("REFERENCE CLAUSE CODE"); }
    std::pair<int, int> argumentCount() const override { return {3, 3}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("reason"),
                 Text::tr("Why; needed for deferred, cancellation_proposed, cancelled and moot."), Text::tr("TEXT")},
                {QStringLiteral("row-version"),
                 Text::tr("Only if the clause still has this version (see show --json), else exit code 4."),
                 QStringLiteral("N")}};
    }
    QString details() const override
    {
        QStringList codes;
        for (ClauseStatus status : allClauseStatuses)
            codes.append(code(status) + QStringLiteral(" (") + label(status) + u')');
        return Text::tr("CLAUSE is the label; “5#2” is the second clause labelled 5. Codes: %1.\n"
                        "JSON: reference, clause, status, changed (false when it was so already), rowVersion.")
            .arg(codes.join(QStringLiteral(", ")));
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto status = clauseStatusFromCode(context.argument(2));
        if (!status)
            return context.wrongUsage(
                Text::tr("“%1” is no status; see “beschlusskontrolle-cli status --help”.").arg(context.argument(2)));
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const auto found = findClause(*file, context.argument(1));
        if (!found)
            return found.error();
        const Clause &clause = **found;
        if (const auto asExpected = context.checkVersion(clause.rowVersion); !asExpected)
            return asExpected.error();
        const auto applied = context.apply(core::edit::setStatus(clause, *status, reason(clause, *status, context)));
        if (!applied)
            return applied.error();
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"reference"] = file->resolution.reference;
            object[u"clause"] = clauseKey(*file, **found);
            object[u"status"] = code(*status);
            object[u"changed"] = !applied->isEmpty();
            object[u"rowVersion"] =
                applied->isEmpty() ? clause.rowVersion : rowVersionOf(*applied->changes.front().after);
            context.out.json(object);
        } else {
            context.out.line(Text::tr("%1, clause %2: %3")
                                 .arg(file->resolution.reference, clauseKey(*file, **found), label(*status)));
        }
        return ExitCode::Done;
    }

private:
    /// The same status again keeps its reason unless a new one is given.
    static QString reason(const Clause &clause, ClauseStatus status, const Context &context)
    {
        const bool given = context.has(QStringLiteral("reason"));
        return !given && clause.status == status ? clause.statusReason : context.text(QStringLiteral("reason"));
    }
};

}

std::unique_ptr<Command> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

}
