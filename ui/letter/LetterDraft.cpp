#include "ui/letter/LetterDraft.h"

#include "core/edit/LetterEdits.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/life/ReleasedFile.h"
#include "core/letter/writers/LetterFile.h"
#include "core/model/Approval.h"
#include "core/settings/ReviewSettings.h"
#include "ui/record/FieldText.h"

#include <QPointer>
#include <tuple>

namespace ui::letter {

using namespace core::base;
using namespace core::model;

namespace {

/// All that is edited about a letter, for merging field by field.
constexpr auto fields = std::make_tuple(
    &Memo::state, &Memo::isFinal, &Memo::confidential, &Memo::date, &Memo::recipients, &Memo::salutation,
    &Memo::opening, &Memo::closing, &Memo::signatoryPrefix, &Memo::signatoryName, &Memo::signatoryFunction,
    &Memo::acknowledgements, &Memo::nextReviewOn, &Memo::sentOn, &Memo::profile, &Memo::distribution, &Memo::toldBefore,
    &Memo::longestClause, &Memo::corrects, &Memo::sentWay);

template <class Visit>
void eachField(Visit visit)
{
    std::apply([&visit](auto... field) { (visit(field), ...); }, fields);
}

}

bool collide(const Memo &base, const Memo &mine, const Memo &theirs)
{
    bool found = false;
    eachField([&](auto field) {
        found = found || (mine.*field != base.*field && theirs.*field != base.*field && mine.*field != theirs.*field);
    });
    return found;
}

Memo merged(const Memo &base, const Memo &mine, const Memo &theirs)
{
    Memo both = theirs;
    eachField([&](auto field) {
        if (mine.*field != base.*field)
            both.*field = mine.*field;
    });
    return both;
}

Result<void> LetterDraft::compose(ResolutionId resolution)
{
    if (const auto loaded = load(resolution); !loaded)
        return loaded;
    const auto draft = std::find_if(m_file.memos.begin(), m_file.memos.end(),
                                    [](const Memo &memo) { return memo.state == MemoState::Draft; });
    m_proposed.reset();
    m_stored = draft == m_file.memos.end() ? fresh() : *draft;
    m_memo = m_stored;
    m_sent.reset();
    m_asked = false;
    readKept();
    takeUnwritten();
    return {};
}

/// What was typed into a letter that never came into the database, before the program ended.
void LetterDraft::takeUnwritten()
{
    const QString prefix = QStringLiteral("resolution/%1/unsaved/memo/").arg(m_file.resolution.id.value);
    for (const core::store::Draft &draft : m_session.drafts()) {
        const QStringList parts =
            draft.key.startsWith(prefix) ? draft.key.mid(prefix.size()).split(u'/') : QStringList();
        const auto isOfThis = [&parts](const Memo &memo) { return QString::number(memo.id.value) == parts[0]; };
        if (parts.size() != 2 || std::any_of(m_file.memos.begin(), m_file.memos.end(), isOfThis))
            continue; // asked about on the page of the resolution
        Record record = m_memo;
        if (record::setField(record, parts[1], draft.text))
            m_memo = std::get<Memo>(record);
        m_session.removeDraft(draft.key);
    }
}

Result<void> LetterDraft::open(ResolutionId resolution, MemoId memo)
{
    if (const auto loaded = load(resolution); !loaded)
        return loaded;
    const auto found =
        std::find_if(m_file.memos.begin(), m_file.memos.end(), [memo](const Memo &m) { return m.id == memo; });
    if (found == m_file.memos.end())
        return Error{ErrorKind::NotFound, tr("The letter does not exist any more.")};
    m_proposed.reset();
    m_stored = *found;
    m_memo = m_stored;
    m_sent.reset();
    m_asked = false;
    readKept();
    return {};
}

Memo LetterDraft::fresh()
{
    Memo memo = core::letter::draftMemo(m_file, m_session.directory(), m_session.today());
    const auto &due = m_file.resolution.nextReviewOn;
    if (memo.isFinal || !due || *due > m_session.today())
        return memo;
    if (const auto day = core::settings::proposedReview(m_file.resolution, m_session.directory(), m_session.today()))
        memo.nextReviewOn = m_proposed = day->on;
    return memo;
}

std::optional<QDate> LetterDraft::proposedReview() const
{
    return !isFrozen() && !m_memo.isFinal && m_proposed == m_memo.nextReviewOn ? m_proposed : std::nullopt;
}

Result<bool> LetterDraft::reload()
{
    if (const auto loaded = load(m_file.resolution.id); !loaded)
        return loaded.error();
    if (!isStored())
        return false;
    const Memo *now = storedMemo();
    if (!now && m_sent)
        return false; // not yet written
    if (!now) {
        // Its creation was undone: what is on the screen becomes a new letter with the next change.
        m_memo.id = {};
        m_memo.rowVersion = 0;
        m_stored = fresh();
        m_memo = m_stored;
        return false;
    }
    const bool isMine = m_sent && sameContent(Record(*m_sent), Record(*now));
    const Memo base = isMine ? *m_sent : m_stored;
    if (collide(base, m_memo, *now)) {
        m_theirs = *now;
        m_asked = true;
        return true;
    }
    m_memo = merged(base, m_memo, *now);
    m_stored = *now;
    readKept();
    return false;
}

void LetterDraft::keepMine()
{
    m_memo = merged(m_stored, m_memo, m_theirs);
    m_stored = m_theirs;
    m_asked = false;
}

void LetterDraft::takeTheirs()
{
    m_stored = m_theirs;
    m_memo = m_theirs;
    m_asked = false;
}

void LetterDraft::save(const QString &mergeKey)
{
    if (isChanged() && !m_sent && !m_asked && !m_session.isReadOnly())
        write(mergeKey, {});
}

void LetterDraft::keep(const Then &then)
{
    if (m_session.isReadOnly()) {
        then();
        return;
    }
    whenWritten([this, then] {
        if (isStored() && !isChanged())
            then();
        else if (!m_asked)
            write({}, then);
    });
}

void LetterDraft::release(core::letter::ToldAgain again, const QString &filedAs, const Then &then)
{
    whenWritten([this, again, filedAs, then] {
        const auto released =
            core::letter::release(m_session.edits(), m_file, m_session.directory(), m_memo, m_session.today(), again);
        auto set = released ? Result<ChangeSet>(released->changes()) : Result<ChangeSet>(released.error());
        if (released && !filedAs.isEmpty()) {
            const auto promised =
                core::letter::promiseFile(m_session.database(), {{released->letter.memo},
                                                                 filedAs,
                                                                 core::letter::code(core::letter::LetterFormat::Pdf),
                                                                 released->letter.pdf});
            if (!promised && promised.error().kind == ErrorKind::Busy) {
                m_session.readLater(this,
                                    [this, again, filedAs, then, letter = std::pair(m_file.resolution.id, m_memo.id)] {
                                        if (letter == std::pair(m_file.resolution.id, m_memo.id))
                                            release(again, filedAs, then);
                                    });
                return;
            }
            if (!promised)
                set = promised.error();
        }
        submit(set, then);
    });
}

void LetterDraft::markSent(QDate on, const QString &way, const Then &then)
{
    apply([this, on, way] { return core::letter::markSent(m_memo, on, way); }, then);
}

void LetterDraft::markNoted(std::size_t reader, std::optional<QDate> on, const Then &then)
{
    apply([this, reader, on] { return core::letter::markNoted(m_memo, reader, on); }, then);
}

/// What was typed goes first, if it still waits.
void LetterDraft::whenWritten(const Then &then)
{
    m_session.retryUnwritten();
    m_session.submit(ChangeSet(), [draft = QPointer(this), id = m_memo.id, then](bool) {
        if (!draft || (draft->m_memo.id != id && !id.isNull()))
            return;
        // What the database does not have yet cannot leave the house.
        if (draft->m_session.isUnwritten({RecordKind::Memo, draft->m_memo.id.value}))
            draft->m_session.report(
                {ErrorKind::Busy,
                 tr("The letter could not be saved yet, so nothing was done with it; it is kept as it is on the screen. Please try again.")});
        else
            then();
    });
}

/// Writes a set whose first change is that of the letter.
void LetterDraft::apply(const MakeSet &makeSet, const Then &then)
{
    whenWritten([this, makeSet, then] { submit(makeSet(), then); });
}

void LetterDraft::submit(const Result<ChangeSet> &set, const Then &then)
{
    if (set && !set->isEmpty())
        m_stored.id = m_memo.id = std::get<Memo>(*set->changes.front().after).id; // the announcement reloads it
    m_session.submit(set, [draft = QPointer(this), then](bool written) {
        if (!draft || !draft->reload())
            return;
        if (written)
            then();
    });
}

void LetterDraft::startCorrection()
{
    m_memo = core::letter::correctionOf(m_file, m_session.directory(), m_memo, m_session.today());
    m_stored = m_memo;
    m_sent.reset();
    m_asked = false;
    m_kept.reset();
}

std::vector<core::letter::LetterFinding> LetterDraft::findings() const
{
    return core::letter::findingsOn(m_file, m_memo, house(), m_session.today(), approvesReports(m_session.directory()));
}

Result<core::letter::LetterDifference> LetterDraft::differenceToPrevious() const
{
    const Memo *previous = core::letter::previousLetter(m_file, m_memo);
    if (!previous)
        return Error{ErrorKind::NotFound, tr("This is the first letter on the resolution.")};
    const auto before = core::letter::letterOf(m_session.database().memos(), m_file, m_session.directory(), *previous,
                                               m_session.today());
    if (!before)
        return before.error();
    return core::letter::differenceOf(letter(), before->letter);
}

core::letter::LetterTemplate LetterDraft::house() const
{
    return m_kept ? m_kept->house : core::letter::letterTemplateOf(m_session.directory(), m_memo);
}

core::letter::Letter LetterDraft::letter() const
{
    return m_kept ? m_kept->letter
                  : core::letter::compose(m_file, m_session.directory(), m_memo, house(), m_session.today());
}

core::letter::Letter LetterDraft::standing() const
{
    Memo bare = m_memo;
    bare.recipients.clear();
    bare.salutation.clear();
    bare.opening.clear();
    bare.closing.clear();
    return core::letter::compose(m_file, m_session.directory(), bare, house(), m_session.today());
}

core::letter::LetterDocument LetterDraft::document() const
{
    return m_kept ? core::letter::documentOf(*m_kept, m_file, m_session.directory(), m_memo, m_session.today())
                  : core::letter::documentOf(m_file, m_session.directory(), m_memo, house(), m_session.today());
}

Result<void> LetterDraft::load(ResolutionId resolution)
{
    auto loaded = m_session.load(resolution);
    if (!loaded)
        return loaded.error();
    m_file = std::move(*loaded);
    return {};
}

const Memo *LetterDraft::storedMemo() const
{
    const auto found =
        std::find_if(m_file.memos.begin(), m_file.memos.end(), [this](const Memo &m) { return m.id == m_stored.id; });
    return found == m_file.memos.end() ? nullptr : &*found;
}

void LetterDraft::write(const QString &mergeKey, const Then &then)
{
    const std::optional<Memo> stored = isStored() ? std::optional(m_stored) : std::nullopt;
    if (!stored) {
        const auto id = m_session.edits().newId<MemoId>();
        if (!id) {
            m_session.report(id.error());
            return;
        }
        m_memo.id = *id;
    }
    m_stored.id = m_memo.id; // before it is written: the announcement reloads, and must find the record it is about
    m_sent = m_memo;
    // By resolution, not by letter: the first change, which creates the letter, joins those that follow.
    const QString step =
        mergeKey.isEmpty() ? QString() : QStringLiteral("letter/%1/%2").arg(m_file.resolution.id.value).arg(mergeKey);
    m_session.save(
        core::edit::saveDraft(m_file.resolution, stored, m_memo),
        [draft = QPointer(this), id = m_memo.id, mergeKey, then](bool written) {
            if (draft)
                draft->endWrite(id, written, mergeKey);
            if (draft && written && then)
                then();
        },
        step);
}

void LetterDraft::endWrite(MemoId id, bool written, const QString &mergeKey)
{
    if (!m_sent || m_sent->id != id)
        return; // another letter is on the screen by now
    const bool creates = m_sent->rowVersion == 0;
    if (written)
        (void)reload().ok(); // while m_sent tells that it is mine
    m_sent.reset();
    if (!written && creates && !m_session.isUnwritten({RecordKind::Memo, id.value}))
        m_stored.id = m_memo.id = {};
    if (written)
        save(mergeKey); // what was typed while it waited
}

void LetterDraft::readKept()
{
    m_kept.reset();
    if (!isFrozen())
        return;
    auto kept =
        core::letter::letterOf(m_session.database().memos(), m_file, m_session.directory(), m_memo, m_session.today());
    if (kept)
        m_kept = std::move(*kept);
    else
        m_session.report(kept.error());
}

}
