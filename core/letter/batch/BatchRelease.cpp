#include "core/base/ErrorText.h"
#include "core/base/Folder.h"
#include "core/base/WholeFile.h"
#include "core/letter/batch/BatchPreparation.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/life/ReleasedFile.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"

#include <QBuffer>
#include <QFileInfo>

namespace core::letter::inline batch {

using namespace core::base;
using namespace core::model;

namespace {

/// As many letters as LibreOffice is given in one call.
constexpr std::size_t kOfficeChunk = 50;

Result<void> apply(edit::EditService &service, const ChangeSet &set)
{
    const auto applied = service.apply(set);
    return applied ? Result<void>() : Result<void>(applied.error());
}

/// Somebody else wrote to the letter's resolution since it was read, or released another one on it.
bool wasOvertaken(const Error &error)
{
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Constraint;
}

BatchLetter leftOut(BatchLetter letter, const Error &why)
{
    letter.findings.insert(letter.findings.begin(), {LetterFinding::Kind::ChangedMeanwhile, true, why.detail});
    return letter;
}

Result<ChangeSet> releaseOf(edit::EditService &service, const Preparation &preparation, const Prepared &prepared)
{
    return release(service, prepared.file, preparation.directory(), prepared.memo, prepared.house,
                   preparation.choice().today);
}

LetterPages pagesOf(const Preparation &preparation, const Prepared &prepared)
{
    const Letter letter =
        compose(prepared.file, preparation.directory(), prepared.memo, prepared.house, preparation.choice().today);
    return layout(letter, prepared.house);
}

/// What was released stays released: a batch that stops tells what it has made, unless that is nothing and nothing was
/// printed either; then it may be begun anew.
Result<BatchOutcome> ended(const Result<void> &done, BatchOutcome outcome, bool printed = false)
{
    if (done)
        return outcome;
    if (outcome.made.empty() && !printed)
        return done.error();
    const bool tellsItself =
        done.error().kind == ErrorKind::Cancelled || (!outcome.made.empty() && outcome.made.back().fileIsMissing);
    outcome.stoppedBy = done.error();
    // An error speaks of its own letter only: "nothing was changed".
    if (!tellsItself)
        outcome.stoppedBy->detail =
            LetterText::tr("Then it stopped, and the other letters are as they were: %1").arg(sentence(done.error()));
    return outcome;
}

/// Releases letters with their files, one after the other. LibreOffice converts many at once.
class Releases
{
public:
    Releases(edit::EditService &service, const Preparation &preparation, const QString &folder,
             const LibreOffice &office, BatchOutcome *outcome)
        : m_service(service), m_preparation(preparation),
          m_names(folder, preparation.choice(), Preparation::Purpose::Release), m_office(office), m_outcome(outcome)
    {
    }

    Result<void> add(Prepared prepared, Progress &progress)
    {
        const auto set = releaseOf(m_service, m_preparation, prepared);
        if (!set)
            return set.error();
        const LetterFormat format = m_preparation.choice().format;
        m_documents.push_back(documentOf(prepared.file, m_preparation.directory(), prepared.memo, prepared.house,
                                         m_preparation.choice().today));
        m_documents.back().keptPdf = keptIn(*set).pdf;
        m_sets.push_back(*set);
        m_letters.push_back(std::move(prepared.letter));
        return m_sets.size() < (needsOffice(format) ? kOfficeChunk : 1) ? Result<void>() : finish(progress);
    }

    Result<void> finish(Progress &progress)
    {
        if (m_sets.empty())
            return {};
        Progress quiet;
        const auto contents = contentsOf(m_documents, m_preparation.choice().format, m_office, quiet);
        if (!contents)
            return contents.error();
        for (std::size_t i = 0; i < m_sets.size(); ++i) {
            if (progress.cancelled())
                return cancelled();
            if (const auto released = releaseOne(i, (*contents)[i]); !released)
                return released;
        }
        m_sets.clear();
        m_documents.clear();
        m_letters.clear();
        return {};
    }

private:
    Result<void> releaseOne(std::size_t i, const QByteArray &content)
    {
        const QString path = m_names.take(m_letters[i].fileName);
        const auto filed = releaseInto(m_service, m_sets[i], path, code(m_preparation.choice().format), content);
        if (!filed && wasOvertaken(filed.error())) {
            m_outcome->leftOut.push_back(leftOut(std::move(m_letters[i]), filed.error()));
            return {};
        }
        if (!filed)
            return filed.error();
        m_outcome->made.push_back({m_letters[i].resolution, m_letters[i].reference, path,
                                   filed->missingFile.has_value(), m_letters[i].findings});
        return filed->missingFile ? Result<void>(*filed->missingFile) : Result<void>();
    }

    edit::EditService &m_service;
    const Preparation &m_preparation;
    BatchNames m_names;
    const LibreOffice &m_office;
    BatchOutcome *m_outcome;
    std::vector<ChangeSet> m_sets;
    std::vector<LetterDocument> m_documents;
    std::vector<BatchLetter> m_letters;
};

/// Puts the release of one more letter into a set of many. All letters of one style share one copy of its profile.
void addTo(ChangeSet *all, ChangeSet one, QString *profile)
{
    auto &kept = std::get<ReleasedLetter>(*one.changes.back().after);
    if (kept.profile == *profile)
        kept.profile = *profile;
    else
        *profile = kept.profile;
    all->changes.insert(all->changes.end(), std::make_move_iterator(one.changes.begin()),
                        std::make_move_iterator(one.changes.end()));
}

}

Result<BatchOutcome> releaseBatch(edit::EditService &service, const std::vector<ResolutionId> &resolutions,
                                  const BatchChoice &choice, const QString &folder, const LibreOffice &office,
                                  Progress &progress)
{
    Preparation preparation(service.database(), choice, Preparation::Purpose::Release);
    if (const auto started = preparation.start(); !started)
        return started.error();
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    BatchOutcome outcome;
    Releases releases(service, preparation, folder, office, &outcome);
    auto done = forEach(preparation, resolutions, progress, &outcome,
                        [&](Prepared prepared) { return releases.add(std::move(prepared), progress); });
    if (done)
        done = releases.finish(progress);
    return ended(done, std::move(outcome));
}

Result<BatchOutcome> releaseEach(edit::EditService &service, const std::vector<ResolutionId> &resolutions,
                                 const BatchChoice &choice, const TakeLetter &take, Progress &progress)
{
    Preparation preparation(service.database(), choice, Preparation::Purpose::Release);
    if (const auto started = preparation.start(); !started)
        return started.error();
    BatchOutcome outcome;
    bool printed = false;
    const auto done = forEach(preparation, resolutions, progress, &outcome, [&](Prepared prepared) -> Result<void> {
        const auto set = releaseOf(service, preparation, prepared);
        if (!set)
            return set.error();
        if (const auto taken = take(prepared.letter, pagesOf(preparation, prepared)); !taken)
            return taken;
        printed = true;
        if (const auto applied = apply(service, *set); !applied)
            return applied;
        outcome.made.push_back(
            {prepared.letter.resolution, prepared.letter.reference, {}, false, prepared.letter.findings});
        return {};
    });
    return ended(done, std::move(outcome), printed);
}

Result<BatchOutcome> releaseJoined(edit::EditService &service, const std::vector<ResolutionId> &resolutions,
                                   const BatchChoice &choice, const QString &path, Progress &progress)
{
    Preparation preparation(service.database(), choice, Preparation::Purpose::Release);
    if (const auto started = preparation.start(); !started)
        return started.error();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(&buffer, {LetterText::tr("Letters of %1").arg(choice.today.toString(QStringLiteral("dd.MM.yyyy")))});
    ChangeSet all;
    QString profile;
    BatchOutcome outcome;
    const auto done = forEach(preparation, resolutions, progress, &outcome, [&](Prepared prepared) -> Result<void> {
        auto set = releaseOf(service, preparation, prepared);
        if (!set)
            return set.error();
        if (const auto added = pdf.add(pagesOf(preparation, prepared)); !added)
            return added;
        addTo(&all, std::move(*set), &profile);
        outcome.made.push_back(
            {prepared.letter.resolution, prepared.letter.reference, path, false, prepared.letter.findings});
        return {};
    });
    if (!done)
        return done.error();
    if (outcome.made.empty())
        return outcome;
    if (const auto finished = pdf.finish(); !finished)
        return finished.error();
    if (progress.cancelled())
        return cancelled();
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    all.description = LetterText::tr("Release %n letter(s)", nullptr, static_cast<int>(outcome.made.size()));
    const auto filed = releaseInto(service, all, path, kJoinedForm, content);
    if (!filed)
        return filed.error();
    for (BatchOutcome::Made &made : outcome.made)
        made.fileIsMissing = filed->missingFile.has_value();
    outcome.stoppedBy = filed->missingFile;
    return outcome;
}

}
