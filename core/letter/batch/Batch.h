#pragma once

#include "core/base/Progress.h"
#include "core/edit/EditService.h"
#include "core/letter/content/LetterCheck.h"
#include "core/letter/page/LetterPages.h"
#include "core/letter/writers/LetterFile.h"

#include <functional>
#include <variant>

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

/// One file a letter, in a folder.
struct SingleFiles {
    QString folder;
    LetterFormat format = LetterFormat::Pdf;
    LibreOffice office = LibreOffice();
    /// A file of that name; otherwise it stays and the new one gets another name, as it does for every released letter.
    bool replace = false;
};

/// One PDF of all letters for the printer, one after the other.
struct JoinedPdf {
    QString path;
};

/// Takes a letter that is set on pages, for a print job.
using TakeLetter = std::function<base::Result<void>(const BatchLetter &, const LetterPages &)>;

/// Where the letters of a batch go, and whether they are released by it.
struct Target {
    std::variant<SingleFiles, JoinedPdf, TakeLetter> place;
    edit::EditService *release = nullptr; ///< of the same database; none: the letters stay drafts

    bool releases() const { return release != nullptr; }
};

}
