#pragma once

#include "core/model/Memo.h"
#include "core/store/Database.h"

#include <QStringList>

namespace core::letter::inline life {

/// Whether the text of a released letter still says what its kept content says, letter by letter; how it is broken and
/// marked may differ between versions of the program.
bool saysItsContent(const model::ReleasedLetter &released);

/// One sentence for each released letter whose text and content do not belong together.
base::Result<QStringList> checkKeptLetters(store::Database &database);

}
