#include "app/cli/Command.h"
#include "app/cli/DueItems.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/report/DueText.h"

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

constexpr int defaultDays = 30;

class DueCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("due"); }
    QString summary() const override
    {
        return Text::tr("Lists reviews and deadlines that are due or overdue, the oldest first.");
    }
    QList<QCommandLineOption> options() const override
    {
        return dueOptions(Text::tr("The last day that counts; without it 30 days from today."));
    }
    QString details() const override
    {
        return Text::tr(
            "JSON: today, until, items [kind (review or deadline), on, daysLeft (negative when overdue), overdue, reference, "
            "title, clause (label or null), office (number), deadline (of a clause whose delay is explained until the day that is given; else null)].");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto filter = dueFilter(context, defaultDays);
        if (!filter)
            return filter.error();
        const auto items = dueItems(context, *filter);
        if (!items)
            return items.error();
        if (context.wantsJson())
            printJson(*items, *filter, context);
        else
            print(*items, context);
        return ExitCode::Done;
    }

private:
    static void printJson(const std::vector<DueItem> &items, const DueFilter &filter, Context &context)
    {
        QJsonObject object;
        object[u"today"] = jsonDate(context.today());
        object[u"until"] = jsonDate(filter.until);
        object[u"items"] = jsonOf(items, context.today());
        context.out.json(object);
    }

    static void print(const std::vector<DueItem> &items, Context &context)
    {
        if (items.empty()) {
            context.out.line(Text::tr("Nothing is due."));
            return;
        }
        TextTable table({Text::tr("Due on"), Text::tr("Days"), Text::tr("What"), Text::tr("Number"), Text::tr("Office"),
                         Text::tr("Title")});
        for (const DueItem &item : items) {
            const int days = daysLeft(item.on, context.today());
            table.add({shortGermanDate(item.on), days < 0 ? Text::tr("%1 overdue").arg(-days) : QString::number(days),
                       core::report::dueText(item), item.reference, item.office, item.title});
        }
        table.write(context.out);
    }
};

}

std::unique_ptr<Command> makeDueCommand()
{
    return std::make_unique<DueCommand>();
}

}
