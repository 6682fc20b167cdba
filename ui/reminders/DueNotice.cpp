#include "ui/reminders/DueNotice.h"

#include <QCoreApplication>

namespace ui::reminders {

using namespace core::base;
using namespace core::model;

QString DueNotice::title() const
{
    return isPersonal() ? QCoreApplication::translate("DueNotice", "Reminders are due")
                        : QCoreApplication::translate("DueNotice", "Resolutions are due");
}

QString DueNotice::text() const
{
    QStringList parts;
    if (overdue > 0)
        parts << QCoreApplication::translate("DueNotice", "%n overdue", nullptr, overdue);
    if (dueThisWeek > 0)
        parts << QCoreApplication::translate("DueNotice", "%n due this week", nullptr, dueThisWeek);
    if (reminders > 0)
        parts << QCoreApplication::translate("DueNotice", "%n reminder(s)", nullptr, reminders);
    return parts.join(QStringLiteral(", "));
}

Result<DueNotice> readDueNotice(core::store::Database &database, QDate today, const QString &who)
{
    const auto figures = database.resolutions().figures(today);
    if (!figures)
        return figures.error();
    const auto reminders = database.reviews().reminders({today, who});
    if (!reminders)
        return reminders.error();
    return DueNotice{figures->overdue, figures->dueThisWeek, int(reminders->size())};
}

}
