#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/base/ErrorText.h"
#include "core/request/FormAnswer.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::request;

namespace {

QString code(AnswerState state)
{
    switch (state) {
    case AnswerState::Unchanged:
        return QStringLiteral("unchanged");
    case AnswerState::Changes:
        return QStringLiteral("changes");
    case AnswerState::Conflict:
        return QStringLiteral("conflict");
    case AnswerState::Damaged:
        break;
    }
    return QStringLiteral("damaged");
}

class AnswerCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("answer"); }
    QString summary() const override
    {
        return Text::tr(
            "Takes over the forms that offices have filled in and sent back, as tables or in their mails (.eml).");
    }
    QString arguments() const override { return Text::tr("FILE…"); }
    std::pair<int, int> argumentCount() const override { return {1, -1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("dry-run"), Text::tr("Only show what was understood; nothing is stored.")}};
    }
    QString details() const override
    {
        return Text::tr(
            "Rows in conflict with what was edited meanwhile and damaged rows are left out; then the exit code is 4, or 1 when some "
            "are damaged. Reading a file twice changes nothing.\n"
            "JSON: one object on a line for each file with file, offices (numbers), warnings, rows [row, state (unchanged, changes, "
            "conflict, damaged), messages, reference, clause, taken, before and after [status, expectedOn, reason], report].");
    }

    Result<ExitCode> run(Context &context) const override
    {
        ExitCode worst = ExitCode::Done;
        // The other files are still taken over; a failure outweighs what only a person can decide.
        const auto note = [&worst](const Result<ExitCode> &done) {
            if (!done)
                complain(sentence(done.error()));
            const ExitCode code = done ? *done : exitCodeFor(done.error().kind);
            if (worst == ExitCode::Done || code == ExitCode::Failed)
                worst = code == ExitCode::Done ? worst : code;
        };
        for (const QString &path : context.arguments()) {
            const auto forms = formsIn(path);
            if (!forms) {
                // What cannot be read names the file, and is a failure; what is no form does not.
                const bool isOther = forms.error().kind == ErrorKind::NotRecognised;
                note(isOther
                         ? Error{ErrorKind::NotRecognised, QStringLiteral("%1: %2").arg(path, sentence(forms.error()))}
                         : Error{ErrorKind::Io, sentence(forms.error())});
                continue;
            }
            const QString folder = path.left(path.lastIndexOf(u'/') + 1);
            for (const ReturnedForm &form : *forms) {
                if (form.notRead.isEmpty())
                    note(take(context, {folder + form.name, form.content}));
                else
                    complain(QStringLiteral("%1: %2").arg(folder + form.name, form.notRead));
            }
        }
        return worst;
    }

private:
    static Result<ExitCode> take(Context &context, const ReturnedForm &form)
    {
        const QString &path = form.name;
        const auto database = context.database();
        if (!database)
            return database.error();
        const auto plan = readAnswer(**database, form.content, form.name);
        if (!plan)
            return Error{plan.error().kind, QStringLiteral("%1: %2").arg(path, sentence(plan.error()))};
        if (!context.has(QStringLiteral("dry-run"))) {
            const auto service = context.edits();
            if (!service)
                return service.error();
            const auto set = acceptAnswer(**service, *plan, context.today());
            if (!set)
                return set.error();
            if (const auto applied = context.apply(*set); !applied)
                return applied.error();
        }
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        context.wantsJson() ? printJson(context, path, *plan, *directory) : print(context, path, *plan);
        if (plan->count(AnswerState::Damaged) > 0)
            return ExitCode::Failed;
        return plan->count(AnswerState::Conflict) > 0 ? ExitCode::Conflict : ExitCode::Done;
    }

    static QJsonValue valuesOf(const std::optional<Clause> &clause)
    {
        if (!clause)
            return {};
        return QJsonObject{{QStringLiteral("status"), core::model::code(clause->status)},
                           {QStringLiteral("expectedOn"), jsonDate(clause->expectedOn)},
                           {QStringLiteral("reason"), formReason(*clause)}};
    }

    static void printJson(Context &context, const QString &path, const AnswerPlan &plan, const Directory &directory)
    {
        QJsonArray offices;
        for (const ContributionRequest &request : plan.requests) {
            if (const Office *office = directory.find(std::optional(request.office)))
                offices.append(office->number);
        }
        QJsonArray rows;
        for (const AnswerRow &row : plan.rows) {
            rows.append(QJsonObject{{QStringLiteral("row"), row.row},
                                    {QStringLiteral("state"), code(row.state)},
                                    {QStringLiteral("messages"), QJsonArray::fromStringList(row.messages)},
                                    {QStringLiteral("reference"), row.reference},
                                    {QStringLiteral("clause"), row.label},
                                    {QStringLiteral("taken"), row.accepted && !context.has(QStringLiteral("dry-run"))},
                                    {QStringLiteral("before"), valuesOf(row.before)},
                                    {QStringLiteral("after"), valuesOf(row.after)},
                                    {QStringLiteral("report"), row.report}});
        }
        context.out.json({{QStringLiteral("file"), path},
                          {QStringLiteral("offices"), offices},
                          {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings)},
                          {QStringLiteral("rows"), rows}});
    }

    static void print(Context &context, const QString &path, const AnswerPlan &plan)
    {
        const auto taken =
            std::count_if(plan.rows.begin(), plan.rows.end(), [](const AnswerRow &row) { return row.accepted; });
        context.out.line(Text::tr("%1: %2 rows with news, %3 in conflict, %4 damaged, %5 without news")
                             .arg(path)
                             .arg(taken)
                             .arg(plan.count(AnswerState::Conflict))
                             .arg(plan.count(AnswerState::Damaged))
                             .arg(plan.count(AnswerState::Unchanged)));
        for (const AnswerRow &row : plan.rows) {
            for (const QString &message : row.messages)
                context.out.line(
                    QStringLiteral("  ") +
                    Text::tr("Row %1 (%2, clause %3): %4").arg(row.row).arg(row.reference, row.label, message));
        }
        for (const QString &warning : plan.warnings)
            context.out.line(QStringLiteral("  ") + warning);
    }
};

}

std::unique_ptr<Command> makeAnswerCommand()
{
    return std::make_unique<AnswerCommand>();
}

}
