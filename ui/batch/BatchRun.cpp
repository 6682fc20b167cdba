#include "ui/batch/BatchRun.h"

#include "core/base/Dates.h"
#include "core/base/ErrorText.h"
#include "core/base/FileName.h"
#include "core/edit/EditService.h"
#include "ui/batch/BatchPage.h"
#include "ui/record/LetterPrinter.h"

#include <QDir>
#include <QPrinter>

namespace ui::batch {

using namespace core::letter;
using namespace core::base;
using namespace core::model;

namespace {

Result<BatchOutcome> print(const BatchOrder &order, core::store::Database &database, core::edit::EditService &service,
                           Progress &progress)
{
    record::LetterPrinter printer(*order.printer);
    const auto take = [&printer](const BatchLetter &letter, const LetterPages &pages) {
        return printer.print(pages, letter.fileName);
    };
    auto outcome = order.output.release ? releaseEach(service, order.resolutions, order.choice, take, progress)
                                        : eachLetter(database, order.resolutions, order.choice, take, progress);
    const auto finished = printer.finish();
    return outcome && !finished ? Result<BatchOutcome>(finished.error()) : outcome;
}

}

Result<BatchOutcome> run(const BatchOrder &order, core::store::Database &database, Progress &progress)
{
    core::edit::EditService service(database, order.who, [now = order.now] { return now; });
    const Output &output = order.output;
    if (output.kind == OutputKind::Print)
        return print(order, database, service, progress);
    if (output.kind == OutputKind::Files) {
        return output.release
                   ? releaseBatch(service, order.resolutions, order.choice, output.folder, order.office, progress)
                   : writeBatch(database, order.resolutions, order.choice, output.folder, order.office, progress);
    }
    const QString path = joinedPath(output.folder, order.choice.today);
    return output.release ? releaseJoined(service, order.resolutions, order.choice, path, progress)
                          : writeJoined(database, order.resolutions, order.choice, path, progress);
}

QString joinedPath(const QString &folder, const QDate &today)
{
    return freePath(QDir(folder).filePath(QStringLiteral("Hausmitteilungen %1.pdf").arg(isoDate(today))));
}

Result<std::vector<BatchLetter>> lettersOf(core::store::Database &database, std::vector<ResolutionId> ids,
                                           const std::optional<QDate> &dueUntil, const BatchChoice &choice,
                                           Progress &progress)
{
    if (dueUntil) {
        core::store::ResolutionFilter filter;
        filter.today = choice.today;
        filter.dueUntil = dueUntil;
        auto due = database.resolutions().order(filter, {});
        if (!due)
            return due.error();
        ids = std::move(*due);
    }
    return examineBatch(database, ids, choice, progress);
}

QString summaryOf(const BatchOutcome &outcome, const Output &output, int leftOut)
{
    const int made = int(outcome.made.size());
    const QString folder = QDir::toNativeSeparators(output.folder);
    QStringList sentences;
    if (output.kind == OutputKind::Print)
        sentences += output.release ? BatchPage::tr("%n letter(s) printed and released.", nullptr, made)
                                    : BatchPage::tr("%n letter(s) printed.", nullptr, made);
    else
        sentences += (output.release ? BatchPage::tr("%n letter(s) released and saved in %1.", nullptr, made)
                                     : BatchPage::tr("%n letter(s) made in %1.", nullptr, made))
                         .arg(folder);
    if (leftOut > 0)
        sentences += BatchPage::tr("%n left out as not complete; the list says why.", nullptr, leftOut);
    if (outcome.stoppedBy)
        sentences += outcome.stoppedBy->kind == ErrorKind::Cancelled
                         ? BatchPage::tr("Then it was cancelled; the others are as they were.")
                         : sentence(*outcome.stoppedBy);
    return sentences.join(u' ');
}

}
