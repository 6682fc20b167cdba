#pragma once

#include "core/edit/EditService.h"
#include "core/import/ReadMemo.h"

#include <set>

namespace core::import {

/// A clause whose stored wording is not that of the letter. The stored one stays unless the clerk decides otherwise.
struct WordingDifference {
    int clause = 0; ///< index in ReadMemo::clauses
    QString stored;
    QString read;

    bool operator==(const WordingDifference &) const = default;
};

/// What accepting a letter would do, for the preview, and the change set that does it in one undoable step.
struct ImportPlan {
    std::optional<model::ResolutionId> known; ///< the resolution that is there already
    model::ResolutionId resolution;           ///< that one, or the new one
    QStringList steps;                        ///< one line each, translated; empty when nothing changes
    std::vector<WordingDifference> differences;
    model::ChangeSet changes;

    bool changesNothing() const { return changes.isEmpty(); }
};

/// Compares a letter with what is stored under its number. `sourceFile` is kept with the letter; `today` dates reports
/// of a letter without a readable date; `replaceWording` holds the clauses whose wording the letter may replace.
/// Reports are recognised by their clauses and text, letters by date and kind, those without a date by their content, so
/// that a second import changes nothing.
base::Result<ImportPlan> planImport(edit::EditService &service, const ReadMemo &memo, const QString &sourceFile,
                                    QDate today, const std::set<int> &replaceWording = {});

}
