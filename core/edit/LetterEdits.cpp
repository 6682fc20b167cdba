#include "core/edit/LetterEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

ChangeSet saveDraft(const Resolution &resolution, const std::optional<Memo> &stored, const Memo &draft)
{
    return {QCoreApplication::translate("LetterEdits", "Letter on %1").arg(resolution.reference),
            {Change{stored ? std::optional<Record>(*stored) : std::nullopt, Record(draft)}}};
}

Result<ChangeSet> removeDraft(const ResolutionFile &file, MemoId letter)
{
    const auto memo =
        std::find_if(file.memos.begin(), file.memos.end(), [letter](const Memo &each) { return each.id == letter; });
    if (memo == file.memos.end())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("LetterEdits", "The letter does not exist any more.")};
    if (memo->state != MemoState::Draft)
        return Error{ErrorKind::Invalid, QCoreApplication::translate(
                                             "LetterEdits", "The letter on %1 is released; only drafts can be removed.")
                                             .arg(file.resolution.reference)};
    return removed(
        QCoreApplication::translate("LetterEdits", "Remove the draft letter on %1").arg(file.resolution.reference),
        *memo);
}

}
