#include "ui/batch/BatchRun.h"

#include "core/base/Dates.h"
#include "core/base/ErrorText.h"
#include "core/base/FileName.h"
#include "core/edit/EditService.h"
#include "ui/batch/BatchPage.h"
#include "ui/record/LetterPrinter.h"

#include <QDir>
#include <QPrinter>
#include <optional>

namespace ui::batch {

using namespace core::letter;
using namespace core::base;
using namespace core::model;

Result<BatchOutcome> run(const BatchOrder &order, core::store::Database &database, Progress &progress)
{
    core::edit::EditService service(database, order.who, [now = order.now] { return now; });
    Target target{SingleFiles{order.output.folder, order.output.format, order.office, order.replaceFiles},
                  order.output.release ? &service : nullptr};
    std::optional<record::LetterPrinter> printer;
    if (order.output.kind == OutputKind::Joined)
        target.place = JoinedPdf{joinedPath(order.output.folder, order.choice.today)};
    if (order.output.kind == OutputKind::Print) {
        printer.emplace(*order.printer);
        target.place = TakeLetter([&printer](const BatchLetter &letter, const LetterPages &pages) {
            return printer->print(pages, letter.fileName);
        });
    }
    auto outcome = makeLetters(database, order.resolutions, order.choice, target, progress);
    const auto finished = printer ? printer->finish() : Result<void>();
    return outcome && !finished ? Result<BatchOutcome>(finished.error()) : outcome;
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
