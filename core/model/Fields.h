#pragma once

#include "core/model/Change.h"

#include <QCoreApplication>
#include <tuple>
#include <utility>

namespace core::model {

/// Whether a field may still change after its letter has been released.
enum class Frozen { Never, ByRelease };

/// Where the value of a field is kept: with every version in the history, or only once, in the record itself.
enum class Kept { InHistory, Once };

/// All that is known of one field of a record, or of a part of a record. History, differences, merging, tables and
/// names walk through the fields by these descriptions.
template <class T, class V>
struct Field {
    using Value = V;

    const char16_t *key;    ///< in JSON; never changed, since the history holds it
    const char16_t *column; ///< of the record's table; null when the value lies in a table of its own
    V T::*member;
    const char *label; ///< for people, see labelOf(); null in a part, which is shown as a whole
    Frozen frozen;
    Kept kept;

    constexpr Field(const char16_t *jsonKey, const char16_t *sqlColumn, V T::*of, const char *name,
                    Frozen freezes = Frozen::Never, Kept where = Kept::InHistory)
        : key(jsonKey), column(sqlColumn), member(of), label(name), frozen(freezes), kept(where)
    {
    }
};

/// A field of a part.
template <class T, class V>
constexpr Field<T, V> partOf(const char16_t *key, V T::*member)
{
    return {key, nullptr, member, nullptr};
}

/// The description of a record: `all`, a tuple of Field in the order in which people see them. Id and row version
/// belong to every record and are not in it.
template <class T>
struct Fields;

/// Calls `call` with each field of the record in turn.
template <class T, class Call>
constexpr void forEachField(Call call)
{
    std::apply([&call](const auto &...fields) { (call(fields), ...); }, Fields<T>::all);
}

/// The name of a field for people, translated.
template <class T, class V>
QString labelOf(const Field<T, V> &field)
{
    return QCoreApplication::translate("FieldText", field.label);
}

template <>
struct Fields<Division> {
    static constexpr std::tuple all{
        Field{u"code", u"code", &Division::code, QT_TRANSLATE_NOOP("FieldText", "Code")},
        Field{u"name", u"name", &Division::name, QT_TRANSLATE_NOOP("FieldText", "Name")},
        Field{u"position", u"position", &Division::position, QT_TRANSLATE_NOOP("FieldText", "Position")},
    };
};

template <>
struct Fields<Office> {
    static constexpr std::tuple all{
        Field{u"number", u"number", &Office::number, QT_TRANSLATE_NOOP("FieldText", "Number")},
        Field{u"name", u"name", &Office::name, QT_TRANSLATE_NOOP("FieldText", "Name")},
        Field{u"email", u"email", &Office::email, QT_TRANSLATE_NOOP("FieldText", "E-mail")},
        Field{u"division", u"division_id", &Office::division, QT_TRANSLATE_NOOP("FieldText", "Division")},
    };
};

template <>
struct Fields<Committee> {
    static constexpr std::tuple all{
        Field{u"code", u"code", &Committee::code, QT_TRANSLATE_NOOP("FieldText", "Code")},
        Field{u"name", u"name", &Committee::name, QT_TRANSLATE_NOOP("FieldText", "Name")},
        Field{u"reviewRule", u"review_rule", &Committee::reviewRule,
              QT_TRANSLATE_NOOP("FieldText", "Rule for reviews")},
        Field{u"position", u"position", &Committee::position, QT_TRANSLATE_NOOP("FieldText", "Position")},
        Field{u"meetings", nullptr, &Committee::meetings, QT_TRANSLATE_NOOP("FieldText", "Meetings")},
    };
};

template <>
struct Fields<Faction> {
    static constexpr std::tuple all{
        Field{u"shortName", u"short_name", &Faction::shortName, QT_TRANSLATE_NOOP("FieldText", "Short name")},
        Field{u"name", u"name", &Faction::name, QT_TRANSLATE_NOOP("FieldText", "Name")},
    };
};

template <>
struct Fields<Person> {
    static constexpr std::tuple all{
        Field{u"name", u"name", &Person::name, QT_TRANSLATE_NOOP("FieldText", "Name")},
        Field{u"function", u"function", &Person::function, QT_TRANSLATE_NOOP("FieldText", "Function")},
        Field{u"division", u"division_id", &Person::division, QT_TRANSLATE_NOOP("FieldText", "Division")},
    };
};

template <>
struct Fields<Setting> {
    static constexpr std::tuple all{
        Field{u"key", u"key", &Setting::key, QT_TRANSLATE_NOOP("FieldText", "Setting")},
        Field{u"value", u"value", &Setting::value, QT_TRANSLATE_NOOP("FieldText", "Value")},
    };
};

template <>
struct Fields<RelatedPaper> {
    static constexpr std::tuple all{
        partOf(u"reference", &RelatedPaper::reference),
        partOf(u"title", &RelatedPaper::title),
        partOf(u"relation", &RelatedPaper::relation),
    };
};

template <>
struct Fields<EarlierClosing> {
    static constexpr std::tuple all{
        partOf(u"closedOn", &EarlierClosing::closedOn),
        partOf(u"reopenedOn", &EarlierClosing::reopenedOn),
    };
};

template <>
struct Fields<Resolution> {
    static constexpr std::tuple all{
        Field{u"reference", u"reference", &Resolution::reference, QT_TRANSLATE_NOOP("FieldText", "Number")},
        Field{u"title", u"title", &Resolution::title, QT_TRANSLATE_NOOP("FieldText", "Title")},
        Field{u"committee", u"committee_id", &Resolution::committee, QT_TRANSLATE_NOOP("FieldText", "Committee")},
        Field{u"meeting", u"meeting", &Resolution::meeting, QT_TRANSLATE_NOOP("FieldText", "Meeting")},
        Field{u"decidedOn", u"decided_on", &Resolution::decidedOn, QT_TRANSLATE_NOOP("FieldText", "Decided on")},
        Field{u"division", u"division_id", &Resolution::division, QT_TRANSLATE_NOOP("FieldText", "Division")},
        Field{u"leadOffice", u"lead_office_id", &Resolution::leadOffice, QT_TRANSLATE_NOOP("FieldText", "Lead office")},
        Field{u"fileReference", u"file_reference", &Resolution::fileReference,
              QT_TRANSLATE_NOOP("FieldText", "File reference")},
        Field{u"visibility", u"visibility", &Resolution::visibility, QT_TRANSLATE_NOOP("FieldText", "Visibility")},
        Field{u"nextReviewOn", u"next_review_on", &Resolution::nextReviewOn,
              QT_TRANSLATE_NOOP("FieldText", "Next review")},
        Field{u"reviewRule", u"review_rule", &Resolution::reviewRule,
              QT_TRANSLATE_NOOP("FieldText", "Rule for reviews")},
        Field{u"exemptReason", u"exempt_reason", &Resolution::exemptReason,
              QT_TRANSLATE_NOOP("FieldText", "Exempt from review because")},
        Field{u"closedOn", u"closed_on", &Resolution::closedOn, QT_TRANSLATE_NOOP("FieldText", "Closed on")},
        Field{u"closingNote", u"closing_note", &Resolution::closingNote,
              QT_TRANSLATE_NOOP("FieldText", "Note of completion")},
        Field{u"completionReportedOn", u"completion_reported_on", &Resolution::completionReportedOn,
              QT_TRANSLATE_NOOP("FieldText", "Reported as done on")},
        Field{u"reopeningReason", u"reopening_reason", &Resolution::reopeningReason,
              QT_TRANSLATE_NOOP("FieldText", "Opened again because")},
        Field{u"earlierClosings", nullptr, &Resolution::earlierClosings,
              QT_TRANSLATE_NOOP("FieldText", "Closed before")},
        Field{u"remark", u"remark", &Resolution::remark, QT_TRANSLATE_NOOP("FieldText", "Remark")},
        Field{u"relatedPapers", nullptr, &Resolution::relatedPapers, QT_TRANSLATE_NOOP("FieldText", "Related papers")},
    };
};

template <>
struct Fields<Clause> {
    static constexpr std::tuple all{
        Field{u"resolution", u"resolution_id", &Clause::resolution, QT_TRANSLATE_NOOP("FieldText", "Resolution")},
        Field{u"parent", u"parent_id", &Clause::parent, QT_TRANSLATE_NOOP("FieldText", "Below clause")},
        Field{u"label", u"label", &Clause::label, QT_TRANSLATE_NOOP("FieldText", "Clause number")},
        Field{u"text", u"text", &Clause::text, QT_TRANSLATE_NOOP("FieldText", "Text")},
        Field{u"status", u"status", &Clause::status, QT_TRANSLATE_NOOP("FieldText", "Status")},
        Field{u"statusReason", u"status_reason", &Clause::statusReason, QT_TRANSLATE_NOOP("FieldText", "Reason")},
        Field{u"leadOffice", u"lead_office_id", &Clause::leadOffice, QT_TRANSLATE_NOOP("FieldText", "Lead office")},
        Field{u"supportingOffices", nullptr, &Clause::supportingOffices,
              QT_TRANSLATE_NOOP("FieldText", "Supporting offices")},
        Field{u"dueOn", u"due_on", &Clause::dueOn, QT_TRANSLATE_NOOP("FieldText", "Deadline")},
        Field{u"expectedOn", u"expected_on", &Clause::expectedOn, QT_TRANSLATE_NOOP("FieldText", "Expected on")},
        Field{u"delayReason", u"delay_reason", &Clause::delayReason,
              QT_TRANSLATE_NOOP("FieldText", "Reason for the delay")},
        Field{u"position", u"position", &Clause::position, QT_TRANSLATE_NOOP("FieldText", "Position")},
    };
};

template <>
struct Fields<DeadlineExtension> {
    static constexpr std::tuple all{
        Field{u"resolution", u"resolution_id", &DeadlineExtension::resolution,
              QT_TRANSLATE_NOOP("FieldText", "Resolution")},
        Field{u"clause", u"clause_id", &DeadlineExtension::clause, QT_TRANSLATE_NOOP("FieldText", "Clause")},
        Field{u"oldDate", u"old_date", &DeadlineExtension::oldDate, QT_TRANSLATE_NOOP("FieldText", "Old deadline")},
        Field{u"newDate", u"new_date", &DeadlineExtension::newDate, QT_TRANSLATE_NOOP("FieldText", "New deadline")},
        Field{u"reason", u"reason", &DeadlineExtension::reason, QT_TRANSLATE_NOOP("FieldText", "Reason")},
        Field{u"decidedBy", u"decided_by", &DeadlineExtension::decidedBy, QT_TRANSLATE_NOOP("FieldText", "Decided by")},
        Field{u"decidedOn", u"decided_on", &DeadlineExtension::decidedOn, QT_TRANSLATE_NOOP("FieldText", "Decided on")},
    };
};

template <>
struct Fields<StatusReport> {
    static constexpr std::tuple all{
        Field{u"resolution", u"resolution_id", &StatusReport::resolution, QT_TRANSLATE_NOOP("FieldText", "Resolution")},
        Field{u"text", u"text", &StatusReport::text, QT_TRANSLATE_NOOP("FieldText", "Text")},
        Field{u"asOf", u"as_of", &StatusReport::asOf, QT_TRANSLATE_NOOP("FieldText", "As of")},
        Field{u"state", u"state", &StatusReport::state, QT_TRANSLATE_NOOP("FieldText", "State")},
        Field{u"clauses", nullptr, &StatusReport::clauses, QT_TRANSLATE_NOOP("FieldText", "Clauses")},
        Field{u"author", u"author", &StatusReport::author, QT_TRANSLATE_NOOP("FieldText", "Author")},
        Field{u"approvedBy", u"approved_by", &StatusReport::approvedBy, QT_TRANSLATE_NOOP("FieldText", "Approved by")},
        Field{u"approvedOn", u"approved_on", &StatusReport::approvedOn, QT_TRANSLATE_NOOP("FieldText", "Approved on")},
        Field{u"reportedIn", u"reported_in", &StatusReport::reportedIn,
              QT_TRANSLATE_NOOP("FieldText", "Reported in the letter")},
    };
};

template <>
struct Fields<Acknowledgement> {
    static constexpr std::tuple all{
        partOf(u"name", &Acknowledgement::name),
        partOf(u"function", &Acknowledgement::function),
        partOf(u"notedOn", &Acknowledgement::notedOn),
    };
};

/// The database too refuses to change what a release freezes (trigger memo_released_is_frozen).
template <>
struct Fields<Memo> {
    static constexpr std::tuple all{
        Field{u"resolution", u"resolution_id", &Memo::resolution, QT_TRANSLATE_NOOP("FieldText", "Resolution"),
              Frozen::ByRelease},
        Field{u"state", u"state", &Memo::state, QT_TRANSLATE_NOOP("FieldText", "State")},
        Field{u"date", u"date", &Memo::date, QT_TRANSLATE_NOOP("FieldText", "Date"), Frozen::ByRelease},
        Field{u"nextReviewOn", u"next_review_on", &Memo::nextReviewOn, QT_TRANSLATE_NOOP("FieldText", "Next review"),
              Frozen::ByRelease},
        Field{u"recipients", u"recipients", &Memo::recipients, QT_TRANSLATE_NOOP("FieldText", "Recipients"),
              Frozen::ByRelease},
        Field{u"distribution", u"distribution", &Memo::distribution,
              QT_TRANSLATE_NOOP("FieldText", "Distribution list")},
        Field{u"salutation", u"salutation", &Memo::salutation, QT_TRANSLATE_NOOP("FieldText", "Salutation"),
              Frozen::ByRelease},
        Field{u"opening", u"opening", &Memo::opening, QT_TRANSLATE_NOOP("FieldText", "Opening sentence"),
              Frozen::ByRelease},
        Field{u"closing", u"closing", &Memo::closing, QT_TRANSLATE_NOOP("FieldText", "Closing"), Frozen::ByRelease},
        Field{u"signatoryPrefix", u"signatory_prefix", &Memo::signatoryPrefix, QT_TRANSLATE_NOOP("FieldText", "Signed"),
              Frozen::ByRelease},
        Field{u"signatoryName", u"signatory_name", &Memo::signatoryName, QT_TRANSLATE_NOOP("FieldText", "Signatory"),
              Frozen::ByRelease},
        Field{u"signatoryFunction", u"signatory_function", &Memo::signatoryFunction,
              QT_TRANSLATE_NOOP("FieldText", "Function of the signatory"), Frozen::ByRelease},
        Field{u"acknowledgements", nullptr, &Memo::acknowledgements,
              QT_TRANSLATE_NOOP("FieldText", "Acknowledgements")},
        Field{u"sentOn", u"sent_on", &Memo::sentOn, QT_TRANSLATE_NOOP("FieldText", "Sent on")},
        Field{u"sentWay", u"sent_way", &Memo::sentWay, QT_TRANSLATE_NOOP("FieldText", "Sent by")},
        Field{u"final", u"is_final", &Memo::isFinal, QT_TRANSLATE_NOOP("FieldText", "Final report"), Frozen::ByRelease},
        Field{u"confidential", u"confidential", &Memo::confidential, QT_TRANSLATE_NOOP("FieldText", "Confidential"),
              Frozen::ByRelease},
        Field{u"sourceFile", u"source_file", &Memo::sourceFile, QT_TRANSLATE_NOOP("FieldText", "Imported from"),
              Frozen::ByRelease},
        Field{u"profile", u"profile", &Memo::profile, QT_TRANSLATE_NOOP("FieldText", "House style"), Frozen::ByRelease},
        Field{u"toldBefore", u"told_before", &Memo::toldBefore, QT_TRANSLATE_NOOP("FieldText", "Reports told before"),
              Frozen::ByRelease},
        Field{u"longestClause", u"longest_clause", &Memo::longestClause,
              QT_TRANSLATE_NOOP("FieldText", "Wordings shortened beyond (characters)"), Frozen::ByRelease},
        Field{u"corrects", u"corrects_id", &Memo::corrects, QT_TRANSLATE_NOOP("FieldText", "Corrects the letter"),
              Frozen::ByRelease},
    };
};

template <>
struct Fields<RequestedClause> {
    static constexpr std::tuple all{
        partOf(u"resolution", &RequestedClause::resolution),
        partOf(u"clause", &RequestedClause::clause),
        partOf(u"answeredOn", &RequestedClause::answeredOn),
    };
};

template <>
struct Fields<ContributionRequest> {
    static constexpr std::tuple all{
        Field{u"office", u"office_id", &ContributionRequest::office, QT_TRANSLATE_NOOP("FieldText", "Office")},
        Field{u"askedOn", u"asked_on", &ContributionRequest::askedOn, QT_TRANSLATE_NOOP("FieldText", "Asked on")},
        Field{u"until", u"answer_until", &ContributionRequest::until, QT_TRANSLATE_NOOP("FieldText", "Answer until")},
        Field{u"reminders", u"reminders", &ContributionRequest::reminders,
              QT_TRANSLATE_NOOP("FieldText", "Reminded (times)")},
        Field{u"remindedOn", u"reminded_on", &ContributionRequest::remindedOn,
              QT_TRANSLATE_NOOP("FieldText", "Reminded on")},
        Field{u"closedOn", u"closed_on", &ContributionRequest::closedOn, QT_TRANSLATE_NOOP("FieldText", "Closed on")},
        Field{u"remark", u"remark", &ContributionRequest::remark, QT_TRANSLATE_NOOP("FieldText", "Remark")},
        Field{u"clauses", nullptr, &ContributionRequest::clauses, QT_TRANSLATE_NOOP("FieldText", "Clauses")},
    };
};

template <>
struct Fields<Reminder> {
    static constexpr std::tuple all{
        Field{u"resolution", u"resolution_id", &Reminder::resolution, QT_TRANSLATE_NOOP("FieldText", "Resolution")},
        Field{u"clause", u"clause_id", &Reminder::clause, QT_TRANSLATE_NOOP("FieldText", "Clause")},
        Field{u"on", u"remind_on", &Reminder::on, QT_TRANSLATE_NOOP("FieldText", "Remind on")},
        Field{u"note", u"note", &Reminder::note, QT_TRANSLATE_NOOP("FieldText", "Note")},
        Field{u"owner", u"owner", &Reminder::owner, QT_TRANSLATE_NOOP("FieldText", "For whom")},
        Field{u"doneOn", u"done_on", &Reminder::doneOn, QT_TRANSLATE_NOOP("FieldText", "Done on")},
    };
};

/// The history says which letter was kept and how large it is. The letter itself is kept once.
template <>
struct Fields<ReleasedLetter> {
    static constexpr std::tuple all{
        Field{u"resolution", u"resolution_id", &ReleasedLetter::resolution,
              QT_TRANSLATE_NOOP("FieldText", "Resolution")},
        Field{u"memo", u"memo_id", &ReleasedLetter::memo, QT_TRANSLATE_NOOP("FieldText", "Letter")},
        Field{u"releasedOn", u"released_on", &ReleasedLetter::releasedOn,
              QT_TRANSLATE_NOOP("FieldText", "Released on")},
        Field{u"bytes", u"pdf", &ReleasedLetter::pdf, QT_TRANSLATE_NOOP("FieldText", "Size of the PDF")},
        Field{u"sha256", u"sha256", &ReleasedLetter::sha256, QT_TRANSLATE_NOOP("FieldText", "Checksum of the PDF")},
        Field{u"text", u"text", &ReleasedLetter::text, QT_TRANSLATE_NOOP("FieldText", "Text"), Frozen::Never,
              Kept::Once},
        Field{u"data", u"data", &ReleasedLetter::data, QT_TRANSLATE_NOOP("FieldText", "Content"), Frozen::Never,
              Kept::Once},
        Field{u"profile", nullptr, &ReleasedLetter::profile, QT_TRANSLATE_NOOP("FieldText", "House style"),
              Frozen::Never, Kept::Once},
        Field{u"lettersBefore", u"letters_before", &ReleasedLetter::lettersBefore,
              QT_TRANSLATE_NOOP("FieldText", "Letters before"), Frozen::Never, Kept::Once},
    };
};

}
