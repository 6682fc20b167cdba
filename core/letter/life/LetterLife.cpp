#include "core/letter/life/LetterLife.h"
#include "core/base/Dates.h"
#include "core/edit/RecordEdits.h"
#include "core/letter/content/LetterCheck.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/content/LetterJson.h"
#include "core/letter/content/ReportPlacement.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/TextWriter.h"
#include "core/model/Approval.h"

#include <QCryptographicHash>
#include <algorithm>

namespace core::letter::inline life {

using namespace core::base;
using namespace core::model;

namespace {

/// The resolution as the letter leaves it: with its next review, or closed.
Resolution afterLetter(const Resolution &before, const Memo &memo)
{
    Resolution after = before;
    if (memo.isFinal) {
        after.closedOn = before.closedOn ? before.closedOn : memo.date;
        // This letter is the one report to the council that it is done.
        after.completionReportedOn = before.completionReportedOn ? before.completionReportedOn : memo.date;
        if (after.closingNote.trimmed().isEmpty())
            after.closingNote = QStringLiteral("Abschlussbericht vom %1").arg(longGermanDate(*memo.date));
        after.nextReviewOn.reset();
    } else if (memo.nextReviewOn) {
        after.nextReviewOn = memo.nextReviewOn;
    }
    return after;
}

/// Marks the reports that the letter tells for the first time.
void markReports(const ResolutionFile &file, const Memo &memo, bool approval, ChangeSet *set)
{
    std::vector<StatusReportId> marked;
    for (const Clause &clause : file.clauses) {
        const StatusReport *report = reportFor(file, clause.id, approval);
        const bool known =
            !report || report->reportedIn || std::find(marked.begin(), marked.end(), report->id) != marked.end();
        if (known)
            continue;
        marked.push_back(report->id);
        StatusReport after = *report;
        after.reportedIn = memo.id;
        set->changes.push_back({Record(*report), Record(after)});
    }
}

/// Sets a letter on pages and writes it, once for all that is made of it.
Result<Released> frozen(LetterDocument document, const Memo &memo)
{
    Released released;
    released.pages = layout(document.letter, document.house);
    const auto pdf = toPdf({released.pages}, {documentTitle(document.letter)});
    if (!pdf)
        return pdf.error();
    ReleasedLetter &kept = released.letter;
    kept.resolution = memo.resolution;
    kept.memo = memo.id;
    kept.pdf = *pdf;
    kept.text = toPlainText(document.letter);
    kept.data = QString::fromUtf8(toJson(document.letter));
    kept.profile = QString::fromUtf8(toJson(document.house));
    kept.sha256 = QString::fromLatin1(QCryptographicHash::hash(kept.pdf, QCryptographicHash::Sha256).toHex());
    document.keptPdf = kept.pdf;
    released.document = std::move(document);
    return released;
}

/// The record as a released one, the resolution as the letter leaves it, and the reports that it tells.
ChangeSet consequencesOf(const ResolutionFile &file, const Memo *stored, const Memo &after, bool approval)
{
    ChangeSet set{LetterText::tr("Release the letter on %1").arg(file.resolution.reference), {}};
    set.changes.push_back({stored ? std::optional(Record(*stored)) : std::nullopt, Record(after)});
    if (const Resolution resolution = afterLetter(file.resolution, after); !(resolution == file.resolution))
        set.changes.push_back({Record(file.resolution), Record(resolution)});
    markReports(file, after, approval, &set);
    return set;
}

/// What the database holds of a memo that may have been edited since; null for a new one.
const Memo *storedMemo(const ResolutionFile &file, MemoId id)
{
    const auto at =
        std::find_if(file.memos.begin(), file.memos.end(), [id](const Memo &memo) { return memo.id == id; });
    return at == file.memos.end() ? nullptr : &*at;
}

Error notADraft()
{
    return {ErrorKind::Invalid,
            LetterText::tr("The letter has left the house already; write a new one that corrects it.")};
}

Error nothingNew(const Resolution &resolution)
{
    return {
        ErrorKind::Invalid,
        LetterText::tr(
            "The letter on %1 tells nothing that an earlier one did not; it was not released, and nothing was changed.")
            .arg(resolution.reference)};
}

Error stillADraft()
{
    return {ErrorKind::Invalid, LetterText::tr("The letter is still a draft; release it first.")};
}

}

ChangeSet Released::changes() const
{
    ChangeSet all = consequences;
    all.changes.push_back({std::nullopt, Record(letter)});
    return all;
}

Result<Released> release(edit::EditService &service, const ResolutionFile &file, const Directory &directory,
                         const Memo &memo, const QDate &today, ToldAgain again)
{
    return release(service, file, directory, memo, letterTemplateOf(directory, memo), today, again);
}

Result<Released> release(edit::EditService &service, const ResolutionFile &file, const Directory &directory,
                         const Memo &memo, const LetterTemplate &house, const QDate &today, ToldAgain again)
{
    if (memo.state != MemoState::Draft)
        return notADraft();
    if (again == ToldAgain::Refuse && tellsNothingNew(file, memo, approvesReports(directory)))
        return nothingNew(file.resolution);
    Memo after = memo;
    after.date = memo.date.value_or(today);
    const auto memoId = memo.id.isNull() ? service.newId<MemoId>() : Result<MemoId>(memo.id);
    const auto letterId = service.newId<ReleasedLetterId>();
    if (!memoId || !letterId)
        return memoId ? letterId.error() : memoId.error();
    after.id = *memoId;
    // Composed as a draft: what is on the screen is what is frozen, also when a report is of a later day.
    auto released = frozen(documentOf(file, directory, after, house, today), after);
    if (!released)
        return released.error();
    after.state = MemoState::Released;
    after.profile = house.name;
    released->letter.id = *letterId;
    released->letter.releasedOn = today;
    released->letter.lettersBefore = static_cast<int>(std::count_if(
        file.memos.begin(), file.memos.end(), [](const Memo &other) { return other.state != MemoState::Draft; }));
    released->consequences = consequencesOf(file, storedMemo(file, memo.id), after, approvesReports(directory));
    return released;
}

Result<ChangeSet> markSent(const Memo &memo, const QDate &on, const QString &way)
{
    if (memo.state == MemoState::Draft)
        return stillADraft();
    Memo after = memo;
    after.state = MemoState::Sent;
    after.sentOn = on;
    after.sentWay = way.simplified();
    return edit::edited(LetterText::tr("Letter sent"), memo, after);
}

Result<ChangeSet> markNoted(const Memo &memo, std::size_t reader, std::optional<QDate> on)
{
    if (memo.state == MemoState::Draft)
        return stillADraft();
    if (reader >= memo.acknowledgements.size())
        return Error{ErrorKind::NotFound, LetterText::tr("Nobody stands at this place of the circulation.")};
    Memo after = memo;
    after.acknowledgements[reader].notedOn = on;
    return edit::edited(LetterText::tr("Acknowledgement by %1").arg(memo.acknowledgements[reader].name), memo, after);
}

Memo correctionOf(const ResolutionFile &file, const Directory &directory, const Memo &released, const QDate &today)
{
    Memo draft = draftMemo(file, directory, letterTemplateOf(directory, released), today);
    draft.corrects = released.id;
    draft.profile = released.profile;
    draft.distribution = released.distribution;
    draft.isFinal = released.isFinal;
    draft.confidential = released.confidential;
    draft.recipients = released.recipients;
    draft.salutation = released.salutation;
    draft.opening = released.opening;
    draft.closing = released.closing;
    draft.nextReviewOn = released.nextReviewOn;
    draft.toldBefore = released.toldBefore;
    draft.longestClause = released.longestClause;
    return draft;
}

Result<KeptLetter> keptLetter(const ReleasedLetter &released)
{
    const auto letter = letterFromJson(released.data.toUtf8());
    if (!letter)
        return letter.error();
    const auto house = letterTemplateFromJson(released.profile.toUtf8());
    if (!house)
        return house.error();
    return KeptLetter{*letter, *house, released.pdf};
}

Result<KeptLetter> letterOf(const store::MemoStore &memos, const ResolutionFile &file, const Directory &directory,
                            const Memo &memo, const QDate &today)
{
    if (memo.state != MemoState::Draft) {
        const auto released = memos.released(memo.id);
        if (!released)
            return released.error();
        if (released->has_value())
            return keptLetter(**released);
    }
    const LetterTemplate house = letterTemplateOf(directory, memo);
    return KeptLetter{compose(file, directory, memo, house, today), house, {}};
}

LetterDocument documentOf(const KeptLetter &letter, const ResolutionFile &file, const Directory &directory,
                          const Memo &memo, const QDate &today)
{
    LetterDocument document = documentOf(letter.letter, file, directory, memo, letter.house, today);
    document.keptPdf = letter.pdf;
    return document;
}

const Memo *previousLetter(const ResolutionFile &file, const Memo &memo)
{
    // Newest first; drafts without a date stand at the top.
    const auto self =
        std::find_if(file.memos.begin(), file.memos.end(), [&memo](const Memo &other) { return other.id == memo.id; });
    const bool stored = self != file.memos.end() && memo.state != MemoState::Draft;
    const auto previous =
        std::find_if(stored ? self + 1 : file.memos.begin(), file.memos.end(),
                     [&memo](const Memo &other) { return other.state != MemoState::Draft && other.id != memo.id; });
    return previous == file.memos.end() ? nullptr : &*previous;
}

}
