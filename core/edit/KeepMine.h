#pragma once

#include "core/model/Change.h"

namespace core::edit {

/// Three versions of a record: theirs, with the fields that I changed as I have them.
model::Record keepMine(const model::Record &base, const model::Record &mine, const model::Record &theirs);

}
