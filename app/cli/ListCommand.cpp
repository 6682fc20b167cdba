#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/report/Attentions.h"
#include "core/report/DueText.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

class ListCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("list"); }
    QString summary() const override { return Text::tr("Lists resolutions, what is due next first."); }
    QList<QCommandLineOption> options() const override
    {
        return {
            {QStringLiteral("state"),
             Text::tr(
                 "Only resolutions in this state: in_work, overdue, delayed, settled, closed or exempt; may be given several times."),
             Text::tr("STATE")},
            {QStringLiteral("office"), Text::tr("Only resolutions that this office works on (number or name)."),
             Text::tr("OFFICE")},
            {QStringLiteral("due-until"), Text::tr("Only resolutions with a review or a deadline until then."),
             Text::tr("DATE")},
            {QStringLiteral("attention"),
             Text::tr(
                 "Only what the overview counts as: overdue, due_this_week, due_in_30_days, waiting_for_offices, waiting_for_approval, "
                 "ready_for_letter, ready_to_close, cancellation_proposed, reason_missing, untracked or completion_to_report."),
             Text::tr("FIGURE")}};
    }
    QString details() const override
    {
        return Text::tr(
            "JSON: today, resolutions [reference, title, committee, meeting, division, leadOffice, visibility "
            "(public, non_public, confidential), state, clausesSettled, clausesTotal, nextReviewOn, earliestDueOn "
            "(first day on which a clause is due: its deadline, or the day expected when its delay is explained), daysLeft (until the review), "
            "dueOn (what is due next), dueClause (its label, null for the review)]. Dates are ISO or null.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto filter = filterOf(context);
        if (!filter)
            return filter.error();
        const auto database = context.database();
        if (!database)
            return database.error();
        const auto ids = (*database)->resolutions().order(*filter, {});
        if (!ids)
            return ids.error();
        const auto rows = (*database)->resolutions().rows(*ids);
        if (!rows)
            return rows.error();
        if (context.wantsJson())
            printJson(*rows, context);
        else
            print(*rows, context);
        return ExitCode::Done;
    }

private:
    static Result<ResolutionFilter> filterOf(Context &context)
    {
        ResolutionFilter filter;
        filter.today = context.today();
        for (const QString &text : context.values(QStringLiteral("state"))) {
            const auto state = resolutionStateFromCode(text);
            if (!state)
                return context.wrongUsage(
                    Text::tr("“%1” is no state; there are in_work, overdue, delayed, settled, closed and exempt.")
                        .arg(text));
            filter.states.push_back(*state);
        }
        if (context.has(QStringLiteral("attention"))) {
            filter.attention = core::report::attentionFromCode(context.value(QStringLiteral("attention")));
            if (!filter.attention)
                return context.wrongUsage(
                    Text::tr("The overview has no figure “%1”.").arg(context.value(QStringLiteral("attention"))));
        }
        if (context.has(QStringLiteral("due-until"))) {
            const auto date = context.date(context.value(QStringLiteral("due-until")));
            if (!date)
                return date.error();
            filter.dueUntil = *date;
        }
        if (context.has(QStringLiteral("office"))) {
            const auto office = context.office(context.value(QStringLiteral("office")));
            if (!office)
                return office.error();
            filter.office = *office;
        }
        return filter;
    }

    static void printJson(const std::vector<ResolutionRow> &rows, Context &context)
    {
        QJsonArray array;
        for (const ResolutionRow &row : rows)
            array.append(jsonOf(row, context.today()));
        QJsonObject object;
        object[u"today"] = jsonDate(context.today());
        object[u"resolutions"] = array;
        context.out.json(object);
    }

    static void print(const std::vector<ResolutionRow> &rows, Context &context)
    {
        if (rows.empty()) {
            context.out.line(Text::tr("No resolutions."));
            return;
        }
        TextTable table({Text::tr("Number"), Text::tr("State"), Text::tr("Settled"), Text::tr("What is due"),
                         Text::tr("Due on"), Text::tr("Days"), Text::tr("Office"), Text::tr("Committee"),
                         Text::tr("Title")});
        for (const ResolutionRow &row : rows) {
            const auto next = core::rules::nextDue(row.facts);
            table.add({row.reference, label(stateOf(row.facts, context.today())),
                       QStringLiteral("%1/%2").arg(row.facts.clausesSettled).arg(row.facts.clausesTotal),
                       core::report::dueText(row), next ? shortGermanDate(next->on) : QString(),
                       next ? QString::number(daysLeft(next->on, context.today())) : QString(), row.leadOffice,
                       row.committee, row.title});
        }
        table.write(context.out);
    }
};

}

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

}
