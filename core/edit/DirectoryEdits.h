#pragma once

#include "core/edit/EditService.h"
#include "core/model/Directory.h"

namespace core::edit {

/// What users do with the master data and the settings of the city, as change sets.

/// The rule for reviews of all resolutions of a committee.
model::ChangeSet setReviewRule(const model::Committee &committee, const model::ReviewRule &rule);
/// The planned meetings of a committee, sorted and each once.
model::ChangeSet setMeetings(const model::Committee &committee, std::vector<QDate> meetings);

/// A new division, office, committee, faction or person; its id is new.
model::ChangeSet addEntry(const model::Record &entry);
/// It goes; `what` names it for the history: "Amt 66 Straßenbauamt". The store refuses what is in use.
model::ChangeSet removeEntry(const model::Record &entry, const QString &what);

/// The setting of that key gets that value, and is added when it is not there. Empty when it has it already.
base::Result<model::ChangeSet> setSetting(EditService &service, const QString &description,
                                          const model::Directory &directory, const QString &key, const QString &value);

}
