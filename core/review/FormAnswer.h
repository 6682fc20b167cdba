#pragma once

#include "core/review/RequestForm.h"

namespace core::review {

/// What the reading of one row of a returned form comes to.
enum class AnswerState {
    Unchanged, ///< says nothing that is not so already
    Changes,   ///< can be accepted
    Conflict,  ///< the office and somebody here changed the same thing differently
    Damaged,   ///< cannot be taken over; the message says why
};

/// One row of a returned form beside what is stored.
struct AnswerRow {
    int row = 0; ///< as the table program counts, from 1
    AnswerState state = AnswerState::Unchanged;
    QStringList messages; ///< why it is a conflict or damaged, translated
    std::optional<FormKey> key;
    QString reference;
    QString title;
    QString label;
    std::optional<model::Clause> before; ///< as stored now
    std::optional<model::Clause> after;  ///< with what the office says
    QString report;                      ///< a new report; empty when there is none
    bool accepted = false;               ///< ticked by default where there are changes; a conflict only by hand
};

/// A returned form as it was understood; nothing is stored yet.
struct AnswerPlan {
    std::vector<AnswerRow> rows;
    std::vector<model::ContributionRequest> requests; ///< that the rows answer, as stored now
    QStringList warnings; ///< about the file as a whole

    int count(AnswerState state) const;
};

/// Reads a returned form (XLSX or ODS) against what is stored now.
base::Result<AnswerPlan> readAnswer(store::Database &database, const QByteArray &file);

/// The accepted rows as one undoable step: status, expected date and reason, a submitted report by the office, and the
/// request marked as answered. Empty when the file was imported before.
base::Result<model::ChangeSet> acceptAnswer(edit::EditService &service, const AnswerPlan &plan, QDate today);

}
