#pragma once

#include "core/model/Change.h"

namespace core::edit {

/// Three versions of a record: theirs, with the fields that I changed as I have them.
model::Record keepMine(const model::Record &base, const model::Record &mine, const model::Record &theirs);

/// My change on top of what is stored now; a record that they removed is written anew. Empty when nothing is left to write.
model::ChangeSet onTopOf(const QString &description, const model::Change &mine,
                         const std::optional<model::Record> &theirs);

}
