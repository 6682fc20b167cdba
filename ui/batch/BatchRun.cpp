#include "ui/batch/BatchRun.h"

#include "core/edit/EditService.h"
#include "core/model/Dates.h"
#include "ui/common/LetterPrinter.h"

#include <QDir>
#include <QPrinter>

namespace ui::batch {

using namespace core::letter;
using namespace core::model;

namespace {

Result<BatchOutcome> print(const BatchOrder &order, core::store::Database &database, core::edit::EditService &service, Progress &progress)
{
    common::LetterPrinter printer(*order.printer);
    const auto take = [&printer](const BatchLetter &letter, const LetterPages &pages) { return printer.print(pages, letter.fileName); };
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
        return output.release ? releaseBatch(service, order.resolutions, order.choice, output.folder, order.office, progress)
                              : writeBatch(database, order.resolutions, order.choice, output.folder, order.office, progress);
    }
    const QString path = joinedPath(output.folder, order.choice.today);
    return output.release ? releaseJoined(service, order.resolutions, order.choice, path, progress)
                          : writeJoined(database, order.resolutions, order.choice, path, progress);
}

QString joinedPath(const QString &folder, const QDate &today)
{
    const QDir directory(folder);
    const QString name = QStringLiteral("Hausmitteilungen %1").arg(isoDate(today));
    QString file = name + QStringLiteral(".pdf");
    for (int number = 2; directory.exists(file); ++number)
        file = QStringLiteral("%1 (%2).pdf").arg(name, QString::number(number));
    return directory.filePath(file);
}

}
