#pragma once

#include "core/request/RequestForm.h"
#include "core/request/ReturnedFiles.h"

namespace core::request {

/// What the reading of one row of a returned form comes to.
enum class AnswerState {
    Unchanged, ///< says nothing that is not so already
    Changes,   ///< can be accepted
    Conflict,  ///< the office and somebody here changed the same thing differently
    Damaged,   ///< cannot be taken over; the message says why
};

/// One row of a returned form beside what is stored.
struct AnswerRow {
    QString form; ///< the file that it stands in, when several were read
    int row = 0;  ///< as the table program counts, from 1
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
    QStringList warnings;                             ///< about a form as a whole, or what it says beside its rows
    /// A file, or what a mail has attached, that could not be read.
    struct Unread {
        QString name;
        QString reason; ///< a sentence
    };
    std::vector<Unread> unread;
    int forms = 1; ///< how many were read

    int count(AnswerState state) const;
};

/// Reads a returned form (XLSX or ODS) against what is stored now.
/// Sentences about the file name it so.
base::Result<AnswerPlan> readAnswer(store::Database &database, const QByteArray &file, const QString &fileName = {},
                                    base::Progress *progress = nullptr);

/// Several forms as one. Where two of them say different things about a clause, both are conflicts and a person ticks the
/// one that counts; a form that cannot be read is named and holds up no other.
base::Result<AnswerPlan> readAnswers(store::Database &database, const std::vector<ReturnedForm> &forms,
                                     base::Progress &progress);

/// The accepted rows as one undoable step: status, expected date and reason, a report by the office (submitted, or approved
/// at once by that person who has looked at it), and the request marked as answered. Empty when the file was imported before.
base::Result<model::ChangeSet> acceptAnswer(edit::EditService &service, const AnswerPlan &plan, QDate today,
                                            const std::optional<QString> &approvedBy = {});

}
