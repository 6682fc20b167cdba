#include "core/letter/batch/LetterBatch.h"
#include "core/base/ErrorText.h"
#include "core/base/Folder.h"
#include "core/base/WholeFile.h"
#include "core/letter/batch/BatchRelease.h"
#include "core/letter/batch/StagedFolder.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/LetterText.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"

#include <QBuffer>
#include <QFileInfo>

namespace core::letter::inline batch {

using namespace core::base;
using namespace core::model;

namespace {

/// What is the same wherever the letters go.
struct Batch {
    const Preparation &preparation;
    const std::vector<ResolutionId> &resolutions;
    edit::EditService *release;
    Progress &progress;
};

/// A letter set on pages, with what releases it where it is to be.
struct OnPages {
    LetterPages pages;
    std::optional<Released> released;
};

Result<OnPages> onPages(const Batch &batch, const Prepared &prepared)
{
    if (batch.release) {
        auto released = releaseOf(*batch.release, batch.preparation, prepared);
        return released ? OnPages{released->pages, std::move(*released)} : Result<OnPages>(released.error());
    }
    const Letter letter = compose(prepared.file, batch.preparation.directory(), prepared.memo, prepared.house,
                                  batch.preparation.choice().today);
    return OnPages{layout(letter, prepared.house), std::nullopt};
}

/// What was released or printed stays: a batch that stops then tells what it has made, otherwise it may be begun anew.
Result<BatchOutcome> ended(const Result<void> &done, BatchOutcome outcome, bool somethingStays)
{
    if (done)
        return outcome;
    if (!somethingStays)
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

template <class Folder>
Result<void> fill(Folder folder, const Batch &batch, BatchOutcome *outcome)
{
    const auto done = forEach(batch.preparation, batch.resolutions, batch.progress, outcome,
                              [&](Prepared prepared) { return folder.add(std::move(prepared), batch.progress); });
    return done ? folder.finish(batch.progress) : done;
}

Result<BatchOutcome> makeIn(const SingleFiles &files, const Batch &batch)
{
    if (const auto made = makeFolder(files.folder); !made)
        return made.error();
    BatchOutcome outcome;
    const auto done = batch.release
                          ? fill(ReleasedFolder(*batch.release, batch.preparation, files, &outcome), batch, &outcome)
                          : fill(StagedFolder(batch.preparation, files, &outcome), batch, &outcome);
    const bool somethingStays = batch.release && !outcome.made.empty();
    return ended(done, std::move(outcome), somethingStays);
}

Result<BatchOutcome> makeIn(const JoinedPdf &file, const Batch &batch)
{
    const QString day = batch.preparation.choice().today.toString(QStringLiteral("dd.MM.yyyy"));
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(&buffer, {LetterText::tr("Letters of %1").arg(day)});
    std::optional<JointRelease> release;
    if (batch.release)
        release.emplace(*batch.release, file.path);
    BatchOutcome outcome;
    const auto add = [&](Prepared prepared) -> Result<void> {
        auto letter = onPages(batch, prepared);
        if (!letter)
            return letter.error();
        if (const auto added = pdf.add(letter->pages); !added)
            return added;
        if (release)
            release->add(std::move(*letter->released));
        outcome.made.push_back(madeOf(prepared.letter, file.path));
        return {};
    };
    if (const auto done = forEach(batch.preparation, batch.resolutions, batch.progress, &outcome, add); !done)
        return done.error();
    if (outcome.made.empty())
        return outcome;
    if (const auto finished = pdf.finish(); !finished)
        return finished.error();
    if (batch.progress.cancelled())
        return cancelled();
    if (const auto made = makeFolder(QFileInfo(file.path).absolutePath()); !made)
        return made.error();
    const auto safe = release ? release->finish(content, &outcome) : writeWhole(file.path, content);
    return safe ? Result<BatchOutcome>(std::move(outcome)) : Result<BatchOutcome>(safe.error());
}

Result<BatchOutcome> makeIn(const TakeLetter &take, const Batch &batch)
{
    BatchOutcome outcome;
    bool isPrinted = false;
    const auto hand = [&](Prepared prepared) -> Result<void> {
        const auto letter = onPages(batch, prepared);
        if (!letter)
            return letter.error();
        if (const auto taken = take(prepared.letter, letter->pages); !taken)
            return taken;
        isPrinted = true;
        if (letter->released) {
            if (const auto applied = batch.release->apply(letter->released->changes()); !applied)
                return applied.error();
        }
        outcome.made.push_back(madeOf(prepared.letter));
        return {};
    };
    const auto done = forEach(batch.preparation, batch.resolutions, batch.progress, &outcome, hand);
    return ended(done, std::move(outcome), batch.release && isPrinted);
}

}

Result<std::vector<BatchLetter>> examineBatch(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                              const BatchChoice &choice, Progress &progress)
{
    Preparation preparation(database, choice, false);
    if (const auto started = preparation.start(); !started)
        return started.error();
    std::vector<BatchLetter> letters;
    for (const ResolutionId resolution : resolutions) {
        if (progress.cancelled())
            return cancelled();
        auto prepared = preparation.next(resolution);
        if (!prepared)
            return prepared.error();
        letters.push_back(std::move(prepared->letter));
        progress.advance(static_cast<int>(letters.size()), static_cast<int>(resolutions.size()));
    }
    return letters;
}

Result<BatchOutcome> makeLetters(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                 const BatchChoice &choice, const Target &target, Progress &progress)
{
    Preparation preparation(database, choice, target.releases());
    if (const auto started = preparation.start(); !started)
        return started.error();
    const Batch batch{preparation, resolutions, target.release, progress};
    return std::visit([&batch](const auto &place) { return makeIn(place, batch); }, target.place);
}

}
