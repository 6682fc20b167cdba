#pragma once

#include "core/base/Result.h"
#include "core/model/Resolution.h"
#include "core/rules/ResolutionFacts.h"

#include <array>
#include <optional>
#include <vector>

namespace core::store {

/// One line of the list of resolutions, light enough for thousands.
struct ResolutionRow {
    model::ResolutionId id;
    QString reference;
    QString title;
    QString committee;  ///< code, such as "SR"
    QString leadOffice; ///< number, such as "66"
    QString officeName; ///< its name
    QString division;   ///< code, such as "GB 6"
    QString meeting;
    model::Visibility visibility = model::Visibility::Public;
    rules::ResolutionFacts facts;
    QString dueClause;          ///< label of the clause that is due on facts.earliestDueOn; empty when none is
    bool dueIsExpected = false; ///< that day is not its deadline but the end of an explained delay

    bool operator==(const ResolutionRow &) const = default;
};

/// Why a resolution needs attention. Each is a figure on the first page and a list; a resolution may be in several.
enum class Attention {
    Overdue,            ///< a review or a deadline has passed, and no answer explains it
    DueThisWeek,        ///< nothing overdue, but due from today to the Sunday of this week
    DueIn30Days,        ///< due until 30 days from today, overdue ones too
    WaitingForOffices,  ///< an office was asked and has not answered
    WaitingForApproval, ///< a report is not approved yet
    ReadyForLetter, ///< the review is due within 30 days and approved reports are newer than the last letter, or all
                    ///< clauses are settled and the final letter is missing; nobody is waited for
    ReadyToClose,   ///< settled, and the final letter is out
    CancellationProposed, ///< a clause waits for the council to cancel it
    ReasonMissing,        ///< a clause is late or open for more than a year, and nobody said why
    Untracked,            ///< neither a review nor a deadline nor an exemption
    CompletionToReport,   ///< closed without a final letter, and the council has not been told yet
};

inline constexpr std::array allAttentions = {
    Attention::Overdue,           Attention::DueThisWeek,          Attention::DueIn30Days,
    Attention::WaitingForOffices, Attention::WaitingForApproval,   Attention::ReadyForLetter,
    Attention::ReadyToClose,      Attention::CancellationProposed, Attention::ReasonMissing,
    Attention::Untracked,         Attention::CompletionToReport,
};

/// Which resolutions. Empty parts do not restrict.
struct ResolutionFilter {
    QDate today;                                ///< always needed: states are computed for a day
    std::vector<model::ResolutionState> states; ///< any of these
    std::optional<model::OfficeId> office;      ///< leads the resolution, or leads or supports one of its clauses
    std::optional<model::DivisionId> division;  ///< the null id: those without one
    std::optional<model::CommitteeId> committee;
    std::optional<QDate> dueUntil;      ///< something is due on or before, see rules::isDueUntil()
    std::optional<Attention> attention; ///< only those that need it
    std::optional<int> decidedIn = {};  ///< year; 0: those whose day of decision is unknown
    QString words;                      ///< every word as prefix in number, title, clause or report

    bool operator==(const ResolutionFilter &) const = default;
};

/// DueOn: what is due next, see rules::nextDue().
enum class ResolutionColumn { State, Reference, Title, Committee, LeadOffice, Settled, NextReview, DueOn };

struct ResolutionSort {
    ResolutionColumn column = ResolutionColumn::DueOn;
    bool descending = false;

    bool operator==(const ResolutionSort &) const = default;
};

/// Where a search hit was found.
enum class HitPlace { Reference, Title, Clause, Report };

struct SearchHit {
    model::ResolutionId resolution;
    QString reference;
    QString title;
    HitPlace place = HitPlace::Title;
    std::optional<model::ClauseId> clause; ///< for hits in a clause, or the first clause of a report
    QString clauseLabel;
    QString sentence;                       ///< the sentence found, at most about 200 characters, plain text
    std::vector<std::pair<int, int>> marks; ///< start and length of the words found in the sentence

    bool operator==(const SearchHit &) const = default;
};

/// Something that is due: the review of a resolution, or a clause, on its deadline or on the later day on which an
/// explained delay is expected to end.
struct DueItem {
    enum class Kind { Review, Deadline };
    Kind kind = Kind::Review;
    model::ResolutionId resolution;
    QString reference;
    QString title;
    std::optional<model::ClauseId> clause; ///< for deadlines
    QString clauseLabel;
    QString office; ///< number of the office that answers
    QDate on;
    std::optional<model::OfficeId> officeId = {};
    qint64 version = 0; ///< rises with every edit of the resolution or the clause
    model::Visibility visibility = model::Visibility::Public;
    std::optional<QDate> deadline =
        {}; ///< set for a clause that is expected later than its deadline; `on` is then the day expected

    bool operator==(const DueItem &) const = default;
};

struct DueFilter {
    QDate until; ///< inclusive
    std::optional<model::OfficeId> office;
    std::optional<model::DivisionId> division = {}; ///< of the resolution
    std::optional<QDate> from = {};                 ///< inclusive; without it what is overdue is included
};

/// Which part of a list.
struct Page {
    int limit = 1'000'000;
    int offset = 0;
};

/// A page of what is due.
struct DueList {
    std::vector<DueItem> items;
    int all = 0; ///< how many there are on all pages
};

/// The figures of the first page; each counts exactly what the list with the same filter shows.
struct Figures {
    int all = 0;
    int inWork = 0;
    int overdue = 0;
    int delayed = 0;
    int settled = 0;
    int closed = 0;
    int exempt = 0;
    int dueThisWeek = 0; ///< from today to the Sunday of this week: rules::isDueThisWeek()
    int dueIn30Days = 0; ///< overdue ones and those up to 30 days from today: due until then, in any state

    bool operator==(const Figures &) const = default;
};

/// Resolutions by state, of one division.
struct DivisionStates {
    std::optional<model::DivisionId> division;
    std::array<int, model::allResolutionStates.size()> counts = {}; ///< by model::ResolutionState

    int of(model::ResolutionState state) const { return counts[size_t(state)]; }
    bool operator==(const DivisionStates &) const = default;
};

/// What happened in a month, and how many resolutions were under control at its end. Counted by the dates of decision,
/// closing and reopening. A resolution without a date of decision counts as always having been there.
struct CourseMonth {
    QDate month; ///< its first day
    int open = 0;
    int decided = 0;
    int closed = 0;
    int reopened = 0;

    bool operator==(const CourseMonth &) const = default;
};

/// Where the work stands as a whole; the charts of the first page draw it. Exempt resolutions are not part of the
/// course.
struct Standing {
    std::vector<DivisionStates> byDivision; ///< by id, those without one first
    std::vector<std::pair<int, int>>
        overdueByYear;               ///< year of the decision (0: unknown) and number of overdue resolutions
    std::vector<CourseMonth> course; ///< the months until that of today

    bool operator==(const Standing &) const = default;
};

/// Resolutions as they are read. All writing goes through ChangeStore.
class ResolutionStore
{
public:
    virtual ~ResolutionStore() = default;

    /// The ids of all resolutions that pass the filter, in order. Fast enough for every keystroke.
    virtual base::Result<std::vector<model::ResolutionId>> order(const ResolutionFilter &filter,
                                                                 ResolutionSort sort) const = 0;
    /// The rows of these ids, in their order. Deleted resolutions are left out.
    virtual base::Result<std::vector<ResolutionRow>> rows(const std::vector<model::ResolutionId> &ids) const = 0;
    virtual base::Result<model::ResolutionFile> load(model::ResolutionId id) const = 0;
    /// By the number in any spelling (normalizedReference).
    virtual base::Result<std::optional<model::ResolutionId>> findByReference(QStringView reference) const = 0;
    /// Ranked hits; each word is a prefix, without regard to case, accents, ß/ss, ü/ue.
    virtual base::Result<std::vector<SearchHit>> search(QStringView words, int limit) const = 0;
    /// Reviews and deadlines due, by date, then reference.
    virtual base::Result<DueList> due(const DueFilter &filter, const Page &page = {}) const = 0;
    virtual base::Result<Figures> figures(QDate today) const = 0;
    /// Counts the resolutions that pass the filter. The course covers that many months.
    virtual base::Result<Standing> standing(const ResolutionFilter &scope, int months) const = 0;
};

}
