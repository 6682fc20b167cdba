#pragma once

#include "core/model/ClauseStatus.h"
#include "core/model/Id.h"
#include "core/model/Memo.h"
#include "core/model/Reminder.h"
#include "core/model/ReviewRule.h"

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace core::model {

/// Who may see a resolution. It governs what letters, exports and lists show.
enum class Visibility { Public, NonPublic, Confidential };

/// "public", "non_public", "confidential".
QString code(Visibility visibility);
std::optional<Visibility> visibilityFromCode(QStringView code);
QString label(Visibility visibility);

/// A paper that belongs to a resolution: the motion it takes up, the paper it changes.
struct RelatedPaper {
    QString reference; ///< as the city writes it
    QString title;
    QString relation; ///< free text, such as "Antrag"

    bool operator==(const RelatedPaper &) const = default;
};

/// A period in which a resolution was closed.
struct EarlierClosing {
    QDate closedOn;
    QDate reopenedOn;

    bool operator==(const EarlierClosing &) const = default;
};

/// Beschluss. Its clauses and reports refer to it by id.
struct Resolution {
    ResolutionId id;
    QString reference; ///< as the city writes it; unique in its normalised form, see PaperReference.h
    QString meeting;   ///< Sitzungsnummer as the city writes it, such as "F/026/2021"
    QString title;
    std::optional<CommitteeId> committee;
    std::optional<QDate> decidedOn;
    std::optional<DivisionId> division; ///< the division that writes the letters
    std::optional<OfficeId> leadOffice; ///< federführend
    QString fileReference;              ///< Geschäftszeichen (GZ)
    Visibility visibility = Visibility::Public;
    std::optional<QDate> nextReviewOn; ///< nächste Beschlusskontrolle
    ReviewRule reviewRule;             ///< none: that of its committee
    QString exemptReason;              ///< why it is not subject to review; empty when it is
    std::optional<QDate> closedOn;
    QString closingNote;                         ///< note of completion (Erledigungsvermerk)
    std::optional<QDate> completionReportedOn;   ///< when it was reported to the council as done; this happens once
    QString reopeningReason;                     ///< why it was opened again after it had been closed
    std::vector<EarlierClosing> earlierClosings; ///< in order of time; a closing that still holds is in closedOn
    QString remark;                              ///< internal; never printed in a letter
    std::vector<RelatedPaper> relatedPapers;
    qint64 rowVersion = 0;

    bool isExempt() const { return !exemptReason.isEmpty(); }
    bool operator==(const Resolution &) const = default;
};

/// Beschlusspunkt.
struct Clause {
    ClauseId id;
    ResolutionId resolution;
    std::optional<ClauseId> parent; ///< for sub-points
    QString label;                  ///< verbatim: "1", "2a"; a second "5" stays a "5"
    int position = 0;               ///< order within the resolution, from 1
    QString text;                   ///< verbatim wording without the surrounding quotation marks
    ClauseStatus status = ClauseStatus::Open;
    QString statusReason;
    std::optional<OfficeId> leadOffice;
    std::vector<OfficeId> supportingOffices; ///< in order
    std::optional<QDate> dueOn;              ///< Umsetzungstermin as last extended
    std::optional<QDate> expectedOn;         ///< when the office expects to be done; binds nobody
    QString delayReason;                     ///< why it is late, or open for longer than a year
    qint64 rowVersion = 0;

    bool operator==(const Clause &) const = default;
};

/// Fristverlängerung: the original and the extended date stay visible side by side.
struct DeadlineExtension {
    DeadlineExtensionId id;
    ResolutionId resolution;
    ClauseId clause;
    std::optional<QDate> oldDate;
    QDate newDate;
    QString reason;
    QString decidedBy;
    std::optional<QDate> decidedOn;
    qint64 rowVersion = 0;

    bool operator==(const DeadlineExtension &) const = default;
};

enum class ReportState { Draft, Submitted, Approved };

/// "draft", "submitted", "approved".
QString code(ReportState state);
std::optional<ReportState> reportStateFromCode(QStringView code);
QString label(ReportState state);

/// Sachstand: one text on one or several clauses of one resolution.
struct StatusReport {
    StatusReportId id;
    ResolutionId resolution;
    std::vector<ClauseId> clauses; ///< never empty
    QString text;                  ///< plain; paragraphs parted by a blank line
    QDate asOf;
    ReportState state = ReportState::Approved;
    QString author;
    qint64 rowVersion = 0;
    QString approvedBy = {};
    std::optional<QDate> approvedOn = {};
    std::optional<MemoId> reportedIn = std::nullopt; ///< the released letter that told it first

    bool covers(ClauseId clause) const { return std::find(clauses.begin(), clauses.end(), clause) != clauses.end(); }
    bool operator==(const StatusReport &) const = default;
};

/// A resolution with everything that belongs to it.
struct ResolutionFile {
    Resolution resolution;
    std::vector<Clause> clauses;       ///< by position
    std::vector<StatusReport> reports; ///< newest first: by asOf, then id, descending
    std::vector<DeadlineExtension> extensions;
    std::vector<Memo> memos;              ///< newest first
    std::vector<Reminder> reminders = {}; ///< Wiedervorlagen, by date

    bool operator==(const ResolutionFile &) const = default;

    const Clause *clause(ClauseId id) const;
    /// All clauses with that label; labels may be doubled.
    std::vector<const Clause *> clausesLabelled(QStringView label) const;
    /// The newest report that covers the clause, or null.
    const StatusReport *latestReport(ClauseId clause) const;
    /// The first deadline of the clause; dueOn when it was never extended.
    std::optional<QDate> originalDueOn(ClauseId clause) const;
    int settledCount() const;
};

}
