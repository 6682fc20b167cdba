#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/house/Wording.h"
#include "core/model/Directory.h"
#include "core/model/Memo.h"
#include "core/model/Resolution.h"

#include <QDate>

namespace core::letter::inline content {

/// The letter on a resolution as it stands: every clause exactly once, in order and verbatim; below it the latest
/// approved report, or the latest one while none is approved. A report on several clauses is printed once, below
/// the last of them. Wording that the memo leaves empty is the template's; without a next review in the memo the
/// letter names none. A letter that was released holds no report of a later day. Internal remarks never appear.
Letter compose(const model::ResolutionFile &file, const model::Directory &directory, const model::Memo &memo,
               const LetterTemplate &letterTemplate, const QDate &today);

/// What the placeholders of a wording stand for in a letter.
PlaceholderValues placeholderValues(const model::ResolutionFile &file, const model::Directory &directory,
                                    const model::Memo &memo, const LetterTemplate &house, const QDate &today);

/// A memo to start from: final when every clause is settled; recipients, signatory and readers as in the last
/// letter on the resolution, else signed as the profile has it or by the head of its division and noted by those above the divisions.
model::Memo draftMemo(const model::ResolutionFile &file, const model::Directory &directory, const LetterTemplate &house,
                      const QDate &today);
/// The same in the style of the city.
model::Memo draftMemo(const model::ResolutionFile &file, const model::Directory &directory, const QDate &today);

}
