#pragma once

#include "core/edit/EditService.h"
#include "core/model/Reminder.h"
#include "core/model/Resolution.h"

namespace core::edit {

/// What users do with reminders (Wiedervorlage), as change sets.

/// A new one on a resolution or one of its clauses.
base::Result<model::ChangeSet> addReminder(EditService &service, const model::Resolution &resolution,
                                           std::optional<model::ClauseId> clause, QDate on, const QString &note,
                                           const QString &owner);
/// One on each of these, in one step.
base::Result<model::ChangeSet> addReminders(EditService &service, const std::vector<model::Resolution> &resolutions,
                                            QDate on, const QString &note, const QString &owner);
model::ChangeSet snoozeReminder(const model::Reminder &reminder, QDate on);
model::ChangeSet finishReminder(const model::Reminder &reminder, QDate on);

}
