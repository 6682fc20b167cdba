#pragma once

#include "core/letter/batch/LetterBatch.h"

#include <QDateTime>
#include <memory>

class QPrinter;

namespace ui::batch {

/// What letters become.
enum class OutputKind { Files, Joined, Print };

/// Where letters go and how.
struct Output {
    OutputKind kind = OutputKind::Files;
    core::letter::LetterFormat format = core::letter::LetterFormat::Pdf; ///< of single files
    QString folder;
    bool release = false;
};

/// Everything that a job needs to make letters.
struct BatchOrder {
    std::vector<core::model::ResolutionId> resolutions;
    core::letter::BatchChoice choice;
    Output output;
    QString who;
    QDateTime now;
    std::shared_ptr<QPrinter> printer; ///< for print jobs
    core::letter::LibreOffice office = core::letter::LibreOffice();
    bool replaceFiles = false; ///< of the same names
};

/// Makes the letters on a job's thread.
core::base::Result<core::letter::BatchOutcome> run(const BatchOrder &order, core::store::Database &database,
                                                   core::base::Progress &progress);

/// A name for the PDF of all letters that no file in the folder has.
QString joinedPath(const QString &folder, const QDate &today);

/// The letters on the resolutions, or on those that are due until a day, and whether they are complete.
core::base::Result<std::vector<core::letter::BatchLetter>> lettersOf(core::store::Database &database,
                                                                     std::vector<core::model::ResolutionId> ids,
                                                                     const std::optional<QDate> &dueUntil,
                                                                     const core::letter::BatchChoice &choice,
                                                                     core::base::Progress &progress);

/// What was made and where it is, in one line.
QString summaryOf(const core::letter::BatchOutcome &outcome, const Output &output, int leftOut);

}
