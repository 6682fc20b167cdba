#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/ErrorText.h"
#include "core/import/ImportPlan.h"
#include "core/import/ReadFile.h"
#include "core/letter/house/Profiles.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using core::import::ImportPlan;
using core::import::MemoReader;
using core::import::ReadMemo;
using core::letter::CityFacts;

namespace {

class ImportCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return Text::tr("Recognises and imports status letters, text or PDF."); }
    QString arguments() const override { return Text::tr("FILE…"); }
    std::pair<int, int> argumentCount() const override { return {1, -1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("dry-run"), Text::tr("Only show what was understood; nothing is stored.")},
                {QStringLiteral("take-city"),
                 Text::tr("Put the city of the letters into the house style where that names none yet.")}};
    }
    QString details() const override
    {
        return Text::tr(
            "Each file is imported whole or not at all; a letter that is known already changes nothing.\n"
            "JSON: one object on a line for each file with file, kind (memo), reference, meeting, title, division, fileReference, "
            "recipients, date (or null), confidential, clauses [label, text], reports [clauses (labels), text], nextReviewOn "
            "(or null), closed, signatories, acknowledgements, warnings [field, line, message, start and length of the characters in the field (-1: all of it), suggestion]; "
            "without --dry-run also result (new, updated, unchanged) and steps [sentences].");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const MemoReader reader;
        std::optional<Error> worst;
        CityFacts facts;
        for (const QString &path : context.arguments()) {
            const auto imported = importFile(context, reader, path, &facts);
            if (imported)
                continue;
            // The other files are still imported.
            complain(sentence(imported.error()));
            if (!worst || exitCodeFor(imported.error().kind) == ExitCode::Failed)
                worst = imported.error();
        }
        if (const auto told = tellCity(context, facts); !told)
            return told.error();
        return worst ? exitCodeFor(worst->kind) : ExitCode::Done;
    }

private:
    static Result<void> importFile(Context &context, const MemoReader &reader, const QString &path, CityFacts *facts)
    {
        Progress unseen;
        const auto file = core::import::readLetterFile(path, reader, unseen);
        if (!file)
            return file.error();
        if (context.has(QStringLiteral("dry-run"))) {
            print(context, path, file->memo, nullptr);
            return {};
        }
        const auto service = context.edits();
        if (!service)
            return service.error();
        const auto plan = core::import::planImport(**service, file->memo, file->source.fileName, context.today());
        if (!plan)
            return plan.error();
        if (const auto stored = context.apply(plan->changes); !stored)
            return stored.error();
        print(context, path, file->memo, &*plan);
        if (facts->city.isEmpty())
            *facts = {file->memo.city, file->memo.address};
        return {};
    }

    /// The letters of a house that has not said yet who it is would go out without its name.
    static Result<void> tellCity(Context &context, const CityFacts &facts)
    {
        if (facts.city.isEmpty())
            return {};
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        if (!core::letter::lacksCity(*directory))
            return {};
        if (!context.has(QStringLiteral("take-city"))) {
            complain(
                Text::tr(
                    "The letters come from “%1”; the house style names no city yet. “import --take-city” puts it there.")
                    .arg(facts.city));
            return {};
        }
        const auto service = context.edits();
        if (!service)
            return service.error();
        const auto set = core::letter::takeCity(**service, *directory, facts);
        if (!set)
            return set.error();
        if (const auto stored = context.apply(*set); !stored)
            return stored.error();
        if (!context.wantsJson())
            context.out.line(Text::tr("The house style names “%1” now.").arg(facts.city));
        return {};
    }

    static QString resultCode(const ImportPlan &plan)
    {
        if (plan.changesNothing())
            return QStringLiteral("unchanged");
        return plan.known ? QStringLiteral("updated") : QStringLiteral("new");
    }

    static void print(Context &context, const QString &path, const ReadMemo &memo, const ImportPlan *plan)
    {
        if (context.wantsJson()) {
            QJsonObject object = toJson(memo);
            object[u"file"] = path;
            if (plan) {
                object[u"result"] = resultCode(*plan);
                object[u"steps"] = QJsonArray::fromStringList(plan->steps);
            }
            context.out.json(object);
            return;
        }
        context.out.line(Text::tr("%1: %2, %3").arg(path, memo.reference, memo.title));
        context.out.line(
            QStringLiteral("  ") +
            Text::tr("understood: clauses %1, reports %2").arg(memo.clauses.size()).arg(memo.reports.size()));
        for (const auto &warning : memo.warnings)
            context.out.line(
                QStringLiteral("  ") +
                (warning.line > 0 ? Text::tr("line %1: %2").arg(warning.line).arg(warning.message) : warning.message));
        if (!plan)
            return;
        for (const QString &step : plan->steps)
            context.out.line(QStringLiteral("  ") + step);
        for (const auto &difference : plan->differences) {
            context.out.line(QStringLiteral("  ") +
                             Text::tr("Clause %1 is worded differently in the database; the stored wording stays.")
                                 .arg(memo.clauses[size_t(difference.clause)].label));
        }
        if (plan->changesNothing())
            context.out.line(QStringLiteral("  ") + Text::tr("All of this is stored already; nothing was changed."));
    }
};

}

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}
