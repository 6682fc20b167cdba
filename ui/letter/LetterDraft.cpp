#include "ui/letter/LetterDraft.h"

#include "core/letter/LetterComposer.h"
#include "core/letter/LetterFile.h"
#include "core/letter/Profiles.h"

#include <QCoreApplication>
#include <tuple>

namespace ui::letter {

using namespace core::model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::letter::LetterDraft)
};

/// All that is edited about a letter, for merging field by field.
constexpr auto fields = std::make_tuple(
    &Memo::state, &Memo::isFinal, &Memo::confidential, &Memo::date, &Memo::recipients, &Memo::salutation, &Memo::opening,
    &Memo::closing, &Memo::signatoryPrefix, &Memo::signatoryName, &Memo::signatoryFunction, &Memo::acknowledgements,
    &Memo::nextReviewOn, &Memo::sentOn, &Memo::profile, &Memo::distribution, &Memo::toldBefore, &Memo::longestClause, &Memo::corrects,
    &Memo::sentWay);

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
    m_stored = draft == m_file.memos.end() ? core::letter::draftMemo(m_file, m_session.directory(), m_session.today()) : *draft;
    m_memo = m_stored;
    m_asked = false;
    readKept();
    return {};
}

Result<void> LetterDraft::open(ResolutionId resolution, MemoId memo)
{
    if (const auto loaded = load(resolution); !loaded)
        return loaded;
    const auto found = std::find_if(m_file.memos.begin(), m_file.memos.end(), [memo](const Memo &m) { return m.id == memo; });
    if (found == m_file.memos.end())
        return Error{ErrorKind::NotFound, Text::tr("The letter does not exist any more.")};
    m_stored = *found;
    m_memo = m_stored;
    m_asked = false;
    readKept();
    return {};
}

Result<bool> LetterDraft::reload()
{
    if (const auto loaded = load(m_file.resolution.id); !loaded)
        return loaded.error();
    if (!isStored())
        return false;
    const Memo *now = storedMemo();
    if (!now) {
        // Its creation was undone: what is on the screen becomes a new letter with the next change.
        m_memo.id = {};
        m_memo.rowVersion = 0;
        m_stored = core::letter::draftMemo(m_file, m_session.directory(), m_session.today());
        m_memo = m_stored;
        return false;
    }
    if (collide(m_stored, m_memo, *now)) {
        m_theirs = *now;
        m_asked = true;
        return true;
    }
    m_memo = merged(m_stored, m_memo, *now);
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

bool LetterDraft::save(const QString &mergeKey)
{
    if (!isChanged() || m_asked || m_session.isReadOnly())
        return !m_asked;
    // By resolution, not by letter: the first change, which creates the letter, joins those that follow.
    const QString key = QStringLiteral("letter/%1/%2").arg(m_file.resolution.id.value).arg(mergeKey);
    return write(Text::tr("Letter on %1").arg(m_file.resolution.reference), key);
}

bool LetterDraft::keep()
{
    if (m_session.isReadOnly() || (isStored() && !isChanged()))
        return true;
    return write(Text::tr("Letter on %1").arg(m_file.resolution.reference), QString());
}

bool LetterDraft::release()
{
    return apply(core::letter::release(m_session.edits(), m_file, m_session.directory(), m_memo, m_session.today()));
}

bool LetterDraft::markSent(QDate on, const QString &way)
{
    return apply(core::letter::markSent(m_memo, on, way));
}

bool LetterDraft::markNoted(std::size_t reader, std::optional<QDate> on)
{
    return apply(core::letter::markNoted(m_memo, reader, on));
}

/// Writes a set whose first change is that of the letter.
bool LetterDraft::apply(const Result<ChangeSet> &set)
{
    if (!set) {
        m_session.report(set.error());
        return false;
    }
    if (set->isEmpty())
        return true;
    const Memo before = m_memo;
    m_memo = std::get<Memo>(*set->changes.front().after);
    if (write(*set, {})) {
        readKept();
        return true;
    }
    m_memo = before;
    return false;
}

void LetterDraft::startCorrection()
{
    m_memo = core::letter::correctionOf(m_file, m_session.directory(), m_memo, m_session.today());
    m_stored = m_memo;
    m_asked = false;
    m_kept.reset();
}

std::vector<core::letter::LetterFinding> LetterDraft::findings() const
{
    return core::letter::findingsOn(m_file, m_memo, house(), m_session.today());
}

Result<core::letter::LetterDifference> LetterDraft::differenceToPrevious() const
{
    const Memo *previous = core::letter::previousLetter(m_file, m_memo);
    if (!previous)
        return Error{ErrorKind::NotFound, Text::tr("This is the first letter on the resolution.")};
    const auto before = core::letter::letterOf(m_session.database().memos(), m_file, m_session.directory(), *previous, m_session.today());
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
    return m_kept ? m_kept->letter : core::letter::compose(m_file, m_session.directory(), m_memo, house(), m_session.today());
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
    auto document = core::letter::documentOf(m_file, m_session.directory(), m_memo, house(), m_session.today());
    if (!m_kept)
        return document;
    document.letter = m_kept->letter;
    const auto released = m_session.database().memos().released(m_memo.id);
    if (released && *released)
        document.keptPdf = (*released)->pdf;
    return document;
}

Result<void> LetterDraft::load(ResolutionId resolution)
{
    auto loaded = m_session.database().resolutions().load(resolution);
    if (!loaded)
        return loaded.error();
    m_file = std::move(*loaded);
    return {};
}

const Memo *LetterDraft::storedMemo() const
{
    const auto found = std::find_if(m_file.memos.begin(), m_file.memos.end(), [this](const Memo &m) { return m.id == m_stored.id; });
    return found == m_file.memos.end() ? nullptr : &*found;
}

bool LetterDraft::write(const QString &description, const QString &mergeKey)
{
    Change change;
    if (isStored()) {
        change.before = Record(m_stored);
    } else {
        const auto id = m_session.edits().newId<MemoId>();
        if (!id) {
            m_session.report(id.error());
            return false;
        }
        m_memo.id = *id;
    }
    change.after = Record(m_memo);
    return write({description, {change}}, mergeKey);
}

bool LetterDraft::write(const ChangeSet &set, const QString &mergeKey)
{
    const Memo stored = m_stored;
    // Before it is applied: the announcement reloads, and must find the record it is about.
    m_stored.id = m_memo.id;
    if (m_session.apply(set, mergeKey)) {
        const bool known = sameContent(Record(m_stored), Record(m_memo));
        return known || reload().ok();
    }
    m_stored = stored;
    m_memo.id = stored.id;
    return false;
}

void LetterDraft::readKept()
{
    m_kept.reset();
    if (!isFrozen())
        return;
    auto kept = core::letter::letterOf(m_session.database().memos(), m_file, m_session.directory(), m_memo, m_session.today());
    if (kept)
        m_kept = std::move(*kept);
    else
        m_session.report(kept.error());
}

}
