#pragma once

#include "core/edit/EditService.h"
#include "core/letter/LetterCheck.h"
#include "core/letter/LetterFile.h"
#include "core/letter/LetterPages.h"
#include "core/model/Progress.h"

#include <functional>

namespace core::letter {

/// How many letters are made at once.
struct BatchChoice {
    QDate today;
    std::optional<LetterTemplate> profile; ///< none: as each letter has it
    bool final = false;                    ///< final letters; otherwise as each letter has it
    std::optional<QDate> nextReviewOn;     ///< for letters that name none or one that has passed
    bool withIncomplete = false;           ///< also letters with gaps
    LetterFormat format = LetterFormat::Pdf;
};

/// A letter of the batch before it is made: its record and what is missing in it.
struct BatchLetter {
    model::ResolutionId resolution;
    QString reference;
    QString title;
    model::Memo memo; ///< the draft of the resolution, or a new one
    std::vector<LetterFinding> findings;

    bool isComplete() const { return core::letter::isComplete(findings); }
};

/// What became of a batch. Whatever was chosen is either made or left out with its reasons.
struct BatchOutcome {
    struct Made {
        QString reference;
        QString path;
    };
    std::vector<Made> made;
    std::vector<BatchLetter> leftOut;
};

/// The letters on the resolutions and whether they are complete, in the order given.
model::Result<std::vector<BatchLetter>> examineBatch(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                                     const BatchChoice &choice, model::Progress &progress);

/// Makes one file a letter in the folder. The files appear together at the end: a fault or a cancellation leaves the
/// folder as it was.
model::Result<BatchOutcome> writeBatch(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                       const BatchChoice &choice, const QString &folder, const LibreOffice &office, model::Progress &progress);

/// The same with each letter released: it and its file are done before the next begins, so that a fault or a cancellation
/// leaves those before it released and with their files, and the others drafts.
model::Result<BatchOutcome> releaseBatch(edit::EditService &service, const std::vector<model::ResolutionId> &resolutions,
                                         const BatchChoice &choice, const QString &folder, const LibreOffice &office, model::Progress &progress);

/// Makes one PDF of all letters for the printer, one after the other. Releases nothing.
model::Result<BatchOutcome> writeJoined(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                        const BatchChoice &choice, const QString &path, model::Progress &progress);

/// Sets the letters one after the other and hands each over, for print jobs. Releases nothing.
model::Result<BatchOutcome> eachLetter(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                       const BatchChoice &choice, const std::function<model::Result<void>(const LetterPages &)> &take,
                                       model::Progress &progress);

}
