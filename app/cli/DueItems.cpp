#include "app/cli/DueItems.h"

#include "app/cli/Json.h"
#include "app/cli/Text.h"

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

const QString untilOption = QStringLiteral("until");
const QString officeOption = QStringLiteral("office");

}

QList<QCommandLineOption> dueOptions(const QString &untilDescription)
{
    return {{untilOption, untilDescription, Text::tr("DATE")},
            {officeOption, Text::tr("Only what this office answers for (number or name)."), Text::tr("OFFICE")}};
}

Result<DueFilter> dueFilter(Context &context, int defaultDays)
{
    DueFilter filter;
    filter.until = context.today().addDays(defaultDays);
    if (context.has(untilOption)) {
        const auto until = context.date(context.value(untilOption));
        if (!until)
            return until.error();
        filter.until = *until;
    }
    if (context.has(officeOption)) {
        const auto office = context.office(context.value(officeOption));
        if (!office)
            return office.error();
        filter.office = *office;
    }
    return filter;
}

Result<std::vector<DueItem>> dueItems(Context &context, const DueFilter &filter)
{
    const auto database = context.database();
    if (!database)
        return database.error();
    auto due = (*database)->resolutions().due(filter);
    if (!due)
        return due.error();
    return std::move(due->items);
}

QJsonArray jsonOf(const std::vector<DueItem> &items, QDate today)
{
    QJsonArray array;
    for (const DueItem &item : items)
        array.append(jsonOf(item, today));
    return array;
}

}
