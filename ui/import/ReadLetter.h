#pragma once

#include "core/model/Change.h"
#include "core/model/Progress.h"
#include "core/model/Result.h"
#include "ui/import/DoubtList.h"
#include "ui/import/MemoFields.h"

namespace ui::common {
class Session;
}

namespace ui::import {

/// A letter as the page shows it: the text it came from, and what was understood.
struct ReadLetter {
    QStringList lines;
    MemoFields fields;
    QHash<QString, Lines> textPlaces; ///< of the fields that are no passages
    std::vector<Doubt> doubts;

    /// Where each field was read; passages bring their own places.
    QHash<QString, Lines> places(const MemoFields &current) const;
};

/// What accepting would do.
struct Plan {
    core::model::ChangeSet changes;
    core::model::ResolutionId resolution;
    QString sentence; ///< for people
};

/// Reads a file; called in a job.
core::model::Result<ReadLetter> readLetter(const QString &path, core::model::Progress &progress);

/// Against what is stored now.
core::model::Result<Plan> planOf(const ReadLetter &letter, const MemoFields &fields, const QString &path, common::Session &session);

}
