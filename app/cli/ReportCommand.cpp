#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "app/cli/TextFile.h"
#include "app/common/DefaultPlaces.h"
#include "core/edit/ReportEdits.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class ReportCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override
    {
        return Text::tr("Adds a report on one clause, or one joint report on several.");
    }
    QString arguments() const override { return Text::tr("REFERENCE CLAUSE[,CLAUSE…] --text-file FILE"); }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("text-file"),
                 Text::tr("The text, in UTF-8, UTF-16 or Latin-1; paragraphs are parted by a blank line."),
                 Text::tr("FILE")},
                {QStringLiteral("as-of"), Text::tr("The day that the report speaks of; without it today."),
                 Text::tr("DATE")},
                {QStringLiteral("author"), Text::tr("Who reports; without it the user."), Text::tr("NAME")}};
    }
    QString details() const override
    {
        return Text::tr(
            "CLAUSE is the label; “5#2” is the second clause labelled 5.\nJSON: reference, clauses (keys), asOf, author, text.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        if (!context.has(QStringLiteral("text-file")))
            return context.wrongUsage(Text::tr("--text-file FILE is missing."));
        QDate asOf = context.today();
        if (context.has(QStringLiteral("as-of"))) {
            const auto read = context.date(context.value(QStringLiteral("as-of")));
            if (!read)
                return read.error();
            asOf = *read;
        }
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const auto clauses = clausesOf(*file, context.argument(1));
        if (!clauses)
            return clauses.error();
        const auto text = readTextFile(context.value(QStringLiteral("text-file")));
        if (!text)
            return text.error();
        const QString author =
            context.has(QStringLiteral("author")) ? context.value(QStringLiteral("author")) : app::common::userName();
        if (const auto added = add(context, *file, *clauses, *text, asOf, author); !added)
            return added.error();
        print(context, *file, *clauses, *text, asOf, author);
        return ExitCode::Done;
    }

private:
    static Result<std::vector<ClauseId>> clausesOf(const ResolutionFile &file, const QString &keys)
    {
        std::vector<ClauseId> ids;
        for (const QString &key : keys.split(u',', Qt::SkipEmptyParts)) {
            const auto clause = findClause(file, key.trimmed());
            if (!clause)
                return clause.error();
            if (std::find(ids.begin(), ids.end(), (*clause)->id) == ids.end())
                ids.push_back((*clause)->id);
        }
        return ids;
    }

    static Result<ChangeSet> add(Context &context, const ResolutionFile &file, const std::vector<ClauseId> &clauses,
                                 const QString &text, QDate asOf, const QString &author)
    {
        const auto service = context.edits();
        if (!service)
            return service.error();
        const auto set = core::edit::addReport(**service, file.resolution, clauses, text, asOf, author);
        return set ? context.apply(*set) : set;
    }

    static void print(Context &context, const ResolutionFile &file, const std::vector<ClauseId> &clauses,
                      const QString &text, QDate asOf, const QString &author)
    {
        QStringList keys;
        for (ClauseId id : clauses)
            keys.append(clauseKey(file, *file.clause(id)));
        if (!context.wantsJson()) {
            context.out.line(Text::tr("Report on %1, clause %2, was stored.")
                                 .arg(file.resolution.reference, keys.join(QStringLiteral(", "))));
            return;
        }
        QJsonObject object;
        object[u"reference"] = file.resolution.reference;
        object[u"clauses"] = QJsonArray::fromStringList(keys);
        object[u"asOf"] = jsonDate(asOf);
        object[u"author"] = author;
        object[u"text"] = text;
        context.out.json(object);
    }
};

}

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

}
