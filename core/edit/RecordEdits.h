#pragma once

#include "core/model/Change.h"

namespace core::edit {

/// The steps that all verbs of this folder are put together from. What users do has a verb of its own, in the file of its
/// subject; these are for what has no meaning beyond the field, such as a text that is edited in place.

/// Any field of one record, edited in place. Empty when nothing differs.
model::ChangeSet edited(const QString &description, const model::Record &before, const model::Record &after);

/// A record that was not there before; its id is new.
model::ChangeSet added(const QString &description, model::Record record);

/// A record goes.
model::ChangeSet removed(const QString &description, model::Record record);

/// Several as one step, written and undone together.
model::ChangeSet together(const QString &description, const std::vector<model::ChangeSet> &sets);

}
