#pragma once

#include "core/base/Result.h"
#include "core/model/Memo.h"

#include <vector>

namespace core::store {

/// One line of the list of letters.
struct MemoRow {
    model::MemoId id;
    model::ResolutionId resolution;
    QString reference;
    QString title;
    model::MemoState state = model::MemoState::Draft;
    bool isFinal = false;
    std::optional<QDate> date;
    bool confidential = false;
    std::optional<QDate> sentOn;
    QString sentWay;
    bool isKept = false;      ///< kept as it left the house; imported letters are not
    bool isCorrected = false; ///< a later released letter replaces it
    std::optional<model::MemoId> corrects;
    int readers = 0; ///< how many persons shall take note
    int noted = 0;   ///< how many of them have

    bool operator==(const MemoRow &) const = default;
};

/// The file that a letter is released into. It is promised before the release; the promise is forgotten when the file
/// is there.
struct PromisedFile {
    model::MemoId memo;
    QString path;
    QString
        form; ///< how to make it again: a code of core/letter/writers/LetterFile.h, or that of a PDF of many letters
    QString sha256; ///< of the whole file

    bool operator==(const PromisedFile &) const = default;
};

/// Letters as they are read.
class MemoStore
{
public:
    virtual ~MemoStore() = default;
    /// All letters, newest first; those without a date at the top.
    virtual base::Result<std::vector<MemoRow>> list() const = 0;
    /// The letter as it left the house; none for a draft or an imported one.
    virtual base::Result<std::optional<model::ReleasedLetter>> released(model::MemoId memo) const = 0;

    /// Records the files that letters are about to be released into, all or none.
    virtual base::Result<void> promise(const std::vector<PromisedFile> &files) = 0;
    /// Forgets the promise: the file is there, or nobody waits for it any more.
    virtual base::Result<void> forgetPromise(const QString &path) = 0;
    /// The promises of letters that have been released, ordered by path and letter.
    virtual base::Result<std::vector<PromisedFile>> promised() const = 0;
};

}
