#include "core/edit/ReminderEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

Result<ChangeSet> addReminder(EditService &service, const Resolution &resolution, std::optional<ClauseId> clause,
                              QDate on, const QString &note, const QString &owner)
{
    const auto id = service.newId<ReminderId>();
    if (!id)
        return id.error();
    const Reminder reminder{*id, resolution.id, clause, on, note.trimmed(), owner, {}, 0};
    return added(QCoreApplication::translate("ReminderEdits", "Reminder on %1").arg(resolution.reference), reminder);
}

Result<ChangeSet> addReminders(EditService &service, const std::vector<Resolution> &resolutions, QDate on,
                               const QString &note, const QString &owner)
{
    std::vector<ChangeSet> each;
    for (const Resolution &resolution : resolutions) {
        auto one = addReminder(service, resolution, std::nullopt, on, note, owner);
        if (!one)
            return one.error();
        each.push_back(std::move(*one));
    }
    return together(
        QCoreApplication::translate("ReminderEdits", "Reminder on %n resolution(s)", nullptr, int(resolutions.size())),
        each);
}

ChangeSet snoozeReminder(const Reminder &reminder, QDate on)
{
    Reminder after = reminder;
    after.on = on;
    return edited(QCoreApplication::translate("ReminderEdits", "Postpone reminder"), reminder, after);
}

ChangeSet finishReminder(const Reminder &reminder, QDate on)
{
    Reminder after = reminder;
    after.doneOn = on;
    return edited(QCoreApplication::translate("ReminderEdits", "Reminder done"), reminder, after);
}

}
