#pragma once

#include "core/edit/EditService.h"
#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/page/LetterPages.h"
#include "core/letter/writers/LetterFile.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"
#include "core/store/MemoStore.h"

namespace core::letter::inline life {

/// Whether a letter may leave the house that tells nothing new: only when somebody said so who knew it.
enum class ToldAgain { Refuse, Allow };

/// A letter as it leaves the house, made once: composed, set on pages, and written as the PDF that is kept.
struct Released {
    model::ReleasedLetter letter;  ///< what the database keeps of it
    LetterDocument document;       ///< what its files are made of, the kept PDF among it
    LetterPages pages;             ///< for a printer, or for a PDF of many letters
    model::ChangeSet consequences; ///< for the memo, the resolution and the reports that it tells

    /// All that is to be written when it leaves: the consequences and the letter. One set, so all of it or nothing.
    model::ChangeSet changes() const;
};

/// Freezes a letter: its PDF, text, content and profile are kept with it, the reports it tells are marked, and its
/// outlook is carried over to the resolution. Nothing is written yet; the memo may be new (no id).
/// Invalid when the letter has left the house already, or when an earlier one told all of it. The database refuses the changes
/// when another letter on the resolution left the house since the file was read.
base::Result<Released> release(edit::EditService &service, const model::ResolutionFile &file,
                               const model::Directory &directory, const model::Memo &memo, const LetterTemplate &house,
                               const QDate &today, ToldAgain again = ToldAgain::Refuse);
/// The same in the style that the letter names.
base::Result<Released> release(edit::EditService &service, const model::ResolutionFile &file,
                               const model::Directory &directory, const model::Memo &memo, const QDate &today,
                               ToldAgain again = ToldAgain::Refuse);

/// That it was sent, when, and how ("E-Mail"). Invalid for a draft.
base::Result<model::ChangeSet> markSent(const model::Memo &memo, const QDate &on, const QString &way);

/// That a person of the circulation took note, or has not after all.
base::Result<model::ChangeSet> markNoted(const model::Memo &memo, std::size_t reader, std::optional<QDate> on);

/// A draft that takes the place of a letter which has left the house, and says so.
model::Memo correctionOf(const model::ResolutionFile &file, const model::Directory &directory,
                         const model::Memo &released, const QDate &today);

/// What a letter says, with the house style that it is made with.
struct KeptLetter {
    Letter letter;
    LetterTemplate house;
    QByteArray pdf; ///< as it left the house; empty for one that has not, or was imported
};
base::Result<KeptLetter> keptLetter(const model::ReleasedLetter &released);

/// What a letter says: as it was kept, else (a draft, or one that was imported) composed from the records.
base::Result<KeptLetter> letterOf(const store::MemoStore &memos, const model::ResolutionFile &file,
                                  const model::Directory &directory, const model::Memo &memo, const QDate &today);

/// What the files of such a letter are made of.
LetterDocument documentOf(const KeptLetter &letter, const model::ResolutionFile &file,
                          const model::Directory &directory, const model::Memo &memo, const QDate &today);

/// The last letter on the resolution that left the house before this one; null when it is the first.
const model::Memo *previousLetter(const model::ResolutionFile &file, const model::Memo &memo);

/// A part of a paragraph that is new or that the earlier letter held too.
struct LetterPassage {
    QString text; ///< without markup
    bool isNew = false;

    bool operator==(const LetterPassage &) const = default;
};

/// An item of a letter beside the earlier one.
struct ComparedItem {
    QString labels; ///< "2, 3"
    std::vector<std::vector<LetterPassage>> paragraphs;

    bool hasNews() const;
    bool operator==(const ComparedItem &) const = default;
};

struct LetterDifference {
    std::vector<ComparedItem> items;
    QStringList gone; ///< sentences of the earlier letter that this one does not repeat

    bool hasNews() const;
    bool operator==(const LetterDifference &) const = default;
};

/// What the reports of a letter say that those of an earlier one did not, sentence by sentence.
LetterDifference differenceOf(const Letter &now, const Letter &before);

}
