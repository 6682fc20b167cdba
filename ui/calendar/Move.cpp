#include "ui/calendar/Move.h"

#include "core/edit/ClauseEdits.h"
#include "core/edit/ReminderEdits.h"
#include "core/edit/ReviewEdits.h"
#include "ui/session/Session.h"

#include <algorithm>

namespace ui::calendar {

using namespace core::base;
using namespace core::model;

Result<ChangeSet> movedTo(session::Session &session, const Entry &entry, QDate to, const MoveReason &why)
{
    const auto file = session.database().resolutions().load(entry.resolution);
    if (!file)
        return file.error();
    if (entry.kind == Entry::Kind::Review)
        return core::edit::setNextReview(file->resolution, to);
    if (entry.reminder) {
        const auto &all = file->reminders;
        const auto stored =
            std::find_if(all.begin(), all.end(), [&](const Reminder &each) { return each.id == entry.reminder->id; });
        return stored == all.end() ? Result<ChangeSet>(Error{ErrorKind::NotFound, {}})
                                   : core::edit::snoozeReminder(*stored, to);
    }
    const Clause *clause = entry.clause ? file->clause(*entry.clause) : nullptr;
    if (!clause)
        return Error{ErrorKind::NotFound, {}};
    if (!needsReason(entry))
        return core::edit::setExpected(*clause, to);
    const QString by = why.agreedBy.trimmed();
    return core::edit::extendDeadline(session.edits(), *clause, to, why.reason.trimmed(), by,
                                      by.isEmpty() ? std::nullopt : std::optional(session.today()));
}

}
