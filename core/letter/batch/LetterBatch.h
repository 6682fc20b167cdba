#pragma once

#include "core/base/Progress.h"
#include "core/edit/EditService.h"
#include "core/letter/content/LetterCheck.h"
#include "core/letter/page/LetterPages.h"
#include "core/letter/writers/LetterFile.h"

#include <functional>

namespace core::letter::inline batch {

/// How many letters are made at once.
struct BatchChoice {
    QDate today;
    std::optional<LetterTemplate> profile; ///< none: as each letter has it
    bool final = false;                    ///< final letters; otherwise as each letter has it
    /// The letters answer the reviews until that day; none: those that have passed.
    std::optional<QDate> answersUntil;
    /// For letters that name no next review or one that they answer: a day for the resolution after that day, else the
    /// same day for all.
    std::function<std::optional<QDate>(const model::Resolution &, const model::Directory &, const QDate &after)>
        reviewOf;
    std::optional<QDate> nextReviewOn;
    bool withIncomplete = false;                       ///< also letters with gaps, but for questions about their dates
    bool withUnusualDates = false;                     ///< also letters whose dates raise a question
    std::vector<model::ResolutionId> evenIfIncomplete; ///< these also with gaps
    LetterFormat format = LetterFormat::Pdf;
    bool replaceFiles =
        false; ///< a file of that name, when asked for; otherwise it stays and the new one gets another name
};

/// A letter of the batch before it is made: its record and what is missing in it.
struct BatchLetter {
    model::ResolutionId resolution;
    QString reference;
    QString title;
    model::Memo memo; ///< the draft of the resolution, or a new one
    std::vector<LetterFinding> findings;
    QString fileName; ///< without ending

    bool isComplete() const { return core::letter::isComplete(findings); }
    /// What is missing, in one line.
    QString reasons() const;
};

/// What became of a batch. Whatever was chosen is either made or left out with its reasons, unless the batch stopped.
struct BatchOutcome {
    struct Made {
        model::ResolutionId resolution;
        QString reference;
        QString path;                             ///< empty for what was printed
        bool fileIsMissing = false;               ///< it is released, but its file could not be put in its place
        std::vector<LetterFinding> findings = {}; ///< with which it was made
    };
    std::vector<Made> made;
    std::vector<BatchLetter> leftOut;
    /// Why it ended before the end; only where what was made until then stays, as with letters that are released one by one.
    std::optional<base::Error> stoppedBy;
};

/// The letters on the resolutions and whether they are complete, in the order given.
base::Result<std::vector<BatchLetter>> examineBatch(store::Database &database,
                                                    const std::vector<model::ResolutionId> &resolutions,
                                                    const BatchChoice &choice, base::Progress &progress);

/// Makes one file a letter in the folder. The files appear together at the end: a fault or a cancellation leaves the
/// folder as it was.
base::Result<BatchOutcome> writeBatch(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                      const BatchChoice &choice, const QString &folder, const LibreOffice &office,
                                      base::Progress &progress);

/// The same with each letter released: it and its file are done before the next begins, so that a fault or a cancellation
/// leaves those before it released and with their files, and the others drafts. A letter that another program told meanwhile
/// is left out.
base::Result<BatchOutcome> releaseBatch(edit::EditService &service, const std::vector<model::ResolutionId> &resolutions,
                                        const BatchChoice &choice, const QString &folder, const LibreOffice &office,
                                        base::Progress &progress);

/// Makes one PDF of all letters for the printer, one after the other.
base::Result<BatchOutcome> writeJoined(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                       const BatchChoice &choice, const QString &path, base::Progress &progress);

/// The same with all letters released together when the file is safe: all letters or none.
base::Result<BatchOutcome> releaseJoined(edit::EditService &service,
                                         const std::vector<model::ResolutionId> &resolutions, const BatchChoice &choice,
                                         const QString &path, base::Progress &progress);

/// Takes a letter that is set on pages, for a print job.
using TakeLetter = std::function<base::Result<void>(const BatchLetter &, const LetterPages &)>;

/// Sets the letters one after the other and hands each over.
base::Result<BatchOutcome> eachLetter(store::Database &database, const std::vector<model::ResolutionId> &resolutions,
                                      const BatchChoice &choice, const TakeLetter &take, base::Progress &progress);

/// The same with each letter released when it has been taken.
base::Result<BatchOutcome> releaseEach(edit::EditService &service, const std::vector<model::ResolutionId> &resolutions,
                                       const BatchChoice &choice, const TakeLetter &take, base::Progress &progress);

}
