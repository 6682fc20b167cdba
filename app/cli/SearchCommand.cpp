#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

constexpr int defaultLimit = 50;

QString placeText(const SearchHit &hit)
{
    switch (hit.place) {
    case HitPlace::Reference:
        return Text::tr("number");
    case HitPlace::Title:
        return Text::tr("title");
    case HitPlace::Clause:
        return Text::tr("clause %1").arg(hit.clauseLabel);
    case HitPlace::Report:
        return Text::tr("report on %1").arg(hit.clauseLabel);
    }
    return {};
}

class SearchCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override
    {
        return Text::tr(
            "Searches numbers, titles, clauses and reports; each word is found as the beginning of a word, the best hits first.");
    }
    QString arguments() const override { return Text::tr("WORDS…"); }
    std::pair<int, int> argumentCount() const override { return {1, -1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("limit"), Text::tr("At most that many hits; without it 50."), QStringLiteral("N")}};
    }
    QString details() const override
    {
        return Text::tr(
            "JSON: hits [reference, title, place (reference, title, clause, report), clause (label or null), sentence, "
            "marks [start, length] of the words found in the sentence]. No hit: exit code 3.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        int limit = defaultLimit;
        if (context.has(QStringLiteral("limit"))) {
            bool isNumber = false;
            limit = context.value(QStringLiteral("limit")).toInt(&isNumber);
            if (!isNumber || limit < 1)
                return context.wrongUsage(Text::tr("--limit needs a number from 1 on."));
        }
        const auto database = context.database();
        if (!database)
            return database.error();
        const QString words = context.arguments().join(u' ');
        const auto hits = (*database)->resolutions().search(words, limit);
        if (!hits)
            return hits.error();
        if (context.wantsJson()) {
            QJsonArray array;
            for (const SearchHit &hit : *hits)
                array.append(jsonOf(hit));
            QJsonObject object;
            object[u"hits"] = array;
            context.out.json(object);
        } else {
            for (const SearchHit &hit : *hits) {
                context.out.line(QStringLiteral("%1  %2  (%3)").arg(hit.reference, hit.title, placeText(hit)));
                context.out.line(wrapped(hit.sentence, 4));
            }
        }
        if (hits->empty())
            complain(Text::tr("Nothing found for “%1”.").arg(words));
        return hits->empty() ? ExitCode::NothingFound : ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeSearchCommand()
{
    return std::make_unique<SearchCommand>();
}

}
