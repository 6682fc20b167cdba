#include "core/letter/batch/BatchPreparation.h"
#include "core/base/FileName.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/house/Profiles.h"
#include "core/model/Approval.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace core::letter::inline batch {

using namespace core::base;
using namespace core::model;

namespace {

LetterTemplate houseOf(const Directory &directory, const Memo &memo, const BatchChoice &choice)
{
    return choice.profile ? *choice.profile : letterTemplateOf(directory, memo);
}

/// The next review of a letter that names none, or only the one that it answers.
std::optional<QDate> reviewAfter(const std::optional<QDate> &named, const QDate &written, const Resolution &resolution,
                                 const Directory &directory, const BatchChoice &choice)
{
    const bool passed = named && *named <= written;
    const bool answered =
        named && named == resolution.nextReviewOn && choice.answersUntil && *named <= *choice.answersUntil;
    if (named && !passed && !answered)
        return named;
    const QDate after = named ? std::max(*named, written) : written;
    std::optional<QDate> review = choice.reviewOf ? choice.reviewOf(resolution, directory, after) : std::nullopt;
    review = review ? review : choice.nextReviewOn;
    return review && *review > after ? review : named;
}

Memo memoFor(const ResolutionFile &file, const Directory &directory, const BatchChoice &choice)
{
    const auto draft = std::find_if(file.memos.begin(), file.memos.end(),
                                    [](const Memo &memo) { return memo.state == MemoState::Draft; });
    Memo memo = draft != file.memos.end()
                    ? *draft
                    : draftMemo(file, directory, houseOf(directory, Memo(), choice), choice.today);
    if (choice.profile)
        memo.profile = choice.profile->name;
    if (choice.final) {
        memo.isFinal = true;
        memo.nextReviewOn.reset();
    }
    if (!memo.isFinal)
        memo.nextReviewOn =
            reviewAfter(memo.nextReviewOn, memo.date.value_or(choice.today), file.resolution, directory, choice);
    return memo;
}

}

QString BatchLetter::reasons() const
{
    QStringList sentences;
    for (const LetterFinding &finding : findings) {
        if (finding.isGap)
            sentences.append(finding.sentence);
    }
    return sentences.join(u' ');
}

Result<void> Preparation::start()
{
    auto directory = m_database.directory().load();
    if (!directory)
        return directory.error();
    m_directory = std::move(*directory);
    return {};
}

Result<Prepared> Preparation::next(ResolutionId resolution) const
{
    auto file = m_database.resolutions().load(resolution);
    if (!file)
        return file.error();
    Prepared prepared;
    prepared.file = std::move(*file);
    prepared.memo = memoFor(prepared.file, m_directory, m_choice);
    prepared.house = houseOf(m_directory, prepared.memo, m_choice);
    prepared.letter = {
        resolution,
        prepared.file.resolution.reference,
        prepared.file.resolution.title,
        prepared.memo,
        findingsOn(prepared.file, prepared.memo, prepared.house, m_choice.today, approvesReports(m_directory)),
        letterFileName(prepared.file.resolution, prepared.memo, prepared.house, m_choice.today)};
    return prepared;
}

bool Preparation::takes(const BatchLetter &letter) const
{
    const auto isToldAgain = [](const LetterFinding &finding) {
        return finding.kind == LetterFinding::Kind::NothingNew;
    };
    if (m_releases && std::any_of(letter.findings.begin(), letter.findings.end(), isToldAgain))
        return false;
    const auto &wanted = m_choice.evenIfIncomplete;
    if (std::find(wanted.begin(), wanted.end(), letter.resolution) != wanted.end())
        return true;
    return std::all_of(letter.findings.begin(), letter.findings.end(), [this](const LetterFinding &finding) {
        return !finding.isGap || (isAboutDates(finding.kind) ? m_choice.withUnusualDates : m_choice.withIncomplete);
    });
}

BatchOutcome::Made madeOf(const BatchLetter &letter, const QString &path)
{
    return {letter.resolution, letter.reference, path, false, letter.findings};
}

BatchNames::BatchNames(const SingleFiles &files, bool replace)
    : m_folder(files.folder), m_suffix(suffix(files.format)), m_replace(replace)
{
}

QString BatchNames::take(const QString &name)
{
    const QString path = freePath(QDir(m_folder).filePath(name + u'.' + m_suffix), [this](const QString &wanted) {
        return m_taken.contains(wanted.toCaseFolded()) || (!m_replace && QFileInfo::exists(wanted));
    });
    m_taken.insert(path.toCaseFolded());
    return path;
}

}
