#pragma once

#include "core/letter/content/LetterCheck.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/writers/LetterFile.h"
#include "core/model/Resolution.h"
#include "ui/session/Session.h"

#include <QObject>

namespace ui::letter {

/// Whether both versions changed the same field of `base`, each to something else.
bool collide(const core::model::Memo &base, const core::model::Memo &mine, const core::model::Memo &theirs);
/// `theirs` with what `mine` changed of `base`.
core::model::Memo merged(const core::model::Memo &base, const core::model::Memo &mine, const core::model::Memo &theirs);

/// A letter that is being written: its record, what has been typed since it was saved, and how it reads.
/// Knows no widget. A new letter is stored with its first change, so that looking at one leaves nothing behind.
/// Whatever it writes may have to wait for another program; typing goes on meanwhile and is saved after it.
class LetterDraft : public QObject
{
    Q_OBJECT
public:
    explicit LetterDraft(session::Session &session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    /// The unreleased letter of the resolution, or a new one.
    core::base::Result<void> compose(core::model::ResolutionId resolution);
    core::base::Result<void> open(core::model::ResolutionId resolution, core::model::MemoId memo);
    /// Takes over what was written meanwhile, here by undo or elsewhere; typed text stays. True when both changed the
    /// same field: then `theirs` waits for keepMine() or takeTheirs().
    core::base::Result<bool> reload();
    void keepMine();
    void takeTheirs();

    const core::model::ResolutionFile &file() const { return m_file; }
    const core::model::Memo &memo() const { return m_memo; }
    void setMemo(const core::model::Memo &memo) { m_memo = memo; }
    bool isStored() const { return !m_stored.id.isNull(); }
    bool isChanged() const { return !(m_memo == m_stored); }
    bool isFrozen() const { return m_memo.state != core::model::MemoState::Draft; }

    /// Called once the letter is as wanted in the database; not called when that failed (and was told why).
    using Then = std::function<void()>;
    /// Writes what was typed as one step of undo with the others of the same key.
    void save(const QString &mergeKey);
    /// Also without a change: a letter that leaves the house is on record.
    void keep(const Then &then);
    /// Freezes the letter with all that left the house, and carries its outlook over to the resolution, as one step.
    /// What tells nothing new leaves the house only when `again` says that somebody knew it.
    /// Where its PDF is to be filed, that is promised first: what never gets there is listed at the next start.
    void release(core::letter::ToldAgain again, const QString &filedAs, const Then &then);
    void markSent(QDate on, const QString &way, const Then &then);
    void markNoted(std::size_t reader, std::optional<QDate> on, const Then &then);
    /// Goes on with a new letter that takes the place of this one.
    void startCorrection();

    /// The next review that the letter names only because the rule of the resolution proposes it: a new letter that answers
    /// a review which is due names the one after.
    std::optional<QDate> proposedReview() const;
    /// What is missing in the letter or must be known about it.
    std::vector<core::letter::LetterFinding> findings() const;
    /// What it says that the previous letter on the resolution did not.
    core::base::Result<core::letter::LetterDifference> differenceToPrevious() const;

    core::letter::LetterTemplate house() const;
    core::letter::Letter letter() const;
    /// As the template words it, without what the memo says.
    core::letter::Letter standing() const;
    /// With all that its files are made of.
    core::letter::LetterDocument document() const;

private:
    core::base::Result<void> load(core::model::ResolutionId resolution);
    const core::model::Memo *storedMemo() const;
    core::model::Memo fresh();
    void takeUnwritten();
    void write(const QString &mergeKey, const Then &then);
    void endWrite(core::model::MemoId id, bool written, const QString &mergeKey);
    void whenWritten(const Then &then);
    using MakeSet = std::function<core::base::Result<core::model::ChangeSet>()>;
    void apply(const MakeSet &makeSet, const Then &then);
    void submit(const core::base::Result<core::model::ChangeSet> &set, const Then &then);
    void readKept();

    session::Session &m_session;
    core::model::ResolutionFile m_file;
    core::model::Memo m_stored;              ///< as in the database; without an id while it is not
    core::model::Memo m_memo;                ///< as on the screen
    std::optional<core::model::Memo> m_sent; ///< on its way into the database
    core::model::Memo m_theirs;
    std::optional<QDate> m_proposed;                ///< next review of a new letter
    std::optional<core::letter::KeptLetter> m_kept; ///< what the house has seen, once it is released
    bool m_asked = false;                           ///< a collision waits for its answer
};

}
