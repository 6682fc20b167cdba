#include "core/letter/batch/LetterBatch.h"
#include "core/base/Folder.h"
#include "core/base/WholeFile.h"
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

Result<std::vector<BatchLetter>> examineBatch(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                              const BatchChoice &choice, Progress &progress)
{
    Preparation preparation(database, choice);
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

Result<BatchOutcome> writeBatch(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                const BatchChoice &choice, const QString &folder, const LibreOffice &office,
                                Progress &progress)
{
    Preparation preparation(database, choice);
    if (const auto started = preparation.start(); !started)
        return started.error();
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    StagedFolder staged(folder, choice, office);
    BatchOutcome outcome;
    const auto done = forEach(preparation, resolutions, progress, &outcome, [&](Prepared prepared) {
        return staged.add(
            documentOf(prepared.file, preparation.directory(), prepared.memo, prepared.house, choice.today),
            prepared.letter, &outcome, progress);
    });
    if (!done)
        return done.error();
    if (const auto finished = staged.finish(&outcome, progress); !finished)
        return finished.error();
    return outcome;
}

Result<BatchOutcome> eachLetter(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                const BatchChoice &choice, const TakeLetter &take, Progress &progress)
{
    Preparation preparation(database, choice);
    if (const auto started = preparation.start(); !started)
        return started.error();
    BatchOutcome outcome;
    const auto done = forEach(preparation, resolutions, progress, &outcome, [&](Prepared prepared) -> Result<void> {
        const Letter letter =
            compose(prepared.file, preparation.directory(), prepared.memo, prepared.house, choice.today);
        if (const auto taken = take(prepared.letter, layout(letter, prepared.house)); !taken)
            return taken;
        outcome.made.push_back(
            {prepared.letter.resolution, prepared.letter.reference, {}, false, prepared.letter.findings});
        return {};
    });
    return done ? Result<BatchOutcome>(std::move(outcome)) : Result<BatchOutcome>(done.error());
}

Result<BatchOutcome> writeJoined(store::Database &database, const std::vector<ResolutionId> &resolutions,
                                 const BatchChoice &choice, const QString &path, Progress &progress)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(&buffer, {LetterText::tr("Letters of %1").arg(choice.today.toString(QStringLiteral("dd.MM.yyyy")))});
    auto outcome = eachLetter(
        database, resolutions, choice, [&pdf](const BatchLetter &, const LetterPages &pages) { return pdf.add(pages); },
        progress);
    if (!outcome || outcome->made.empty())
        return outcome;
    if (const auto finished = pdf.finish(); !finished)
        return finished.error();
    if (progress.cancelled())
        return cancelled();
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    if (const auto written = writeWhole(path, content); !written)
        return written.error();
    for (BatchOutcome::Made &made : outcome->made)
        made.path = path;
    return outcome;
}

}
