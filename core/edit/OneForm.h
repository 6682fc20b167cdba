#pragma once

#include "core/model/Change.h"

namespace core::edit {

/// Brings the texts of a change into the one form (core/base/TextForm.h): the door for whatever writes records, typed,
/// imported or given on the command line. What the change leaves as it was stays, so that an old record is no obstacle and
/// nothing that is frozen moves; so do released letters and settings, which hold documents of their own.
void bringIntoOneForm(model::Change &change);

}
