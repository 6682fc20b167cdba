#pragma once

#include "core/base/Result.h"
#include "core/import/ReadFile.h"
#include "ui/import/FieldDoubts.h"
#include "ui/import/MemoFields.h"

namespace ui::import {

/// A letter as the page shows it: the text it came from, and what was understood.
struct ReadLetter {
    QString fileName;
    QStringList lines;
    core::import::ReadMemo memo;
    MemoFields fields;         ///< the memo, to be corrected
    std::vector<Doubt> doubts; ///< they follow the corrections

    /// Where each field was read; passages bring their own places.
    QHash<QString, Lines> places(const MemoFields &current) const;
};

/// The memo as fields, and back. Reports name their clauses by label; of doubled labels the second is "5 (2)".
MemoFields fieldsOf(const core::import::ReadMemo &memo);
core::import::ReadMemo corrected(const core::import::ReadMemo &memo, const MemoFields &fields);
/// The labels of a report that no clause has.
QStringList unknownLabels(const MemoFields &fields);

/// Reads a file; called in a job, one at a time for a reader.
core::base::Result<ReadLetter> readLetter(const QString &path, const core::import::MemoReader &reader,
                                          core::base::Progress &progress);

}
