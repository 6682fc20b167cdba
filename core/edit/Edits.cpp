#include "core/edit/Edits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

namespace {

ChangeSet insertion(const QString &description, Record record)
{
    return {description, {Change{std::nullopt, std::move(record)}}};
}

}

ChangeSet edited(const QString &description, const Record &before, const Record &after)
{
    if (before == after)
        return {description, {}};
    return {description, {Change{before, after}}};
}

ChangeSet setStatus(const Clause &clause, ClauseStatus status, const QString &reason)
{
    Clause after = clause;
    after.status = status;
    after.statusReason = reason.trimmed();
    return edited(QCoreApplication::translate("Edits", "Status of clause %1: %2").arg(clause.label, label(status)),
                  clause, after);
}

ChangeSet setNextReview(const Resolution &resolution, std::optional<QDate> on)
{
    Resolution after = resolution;
    after.nextReviewOn = on;
    return edited(QCoreApplication::translate("Edits", "Next review of %1").arg(resolution.reference), resolution,
                  after);
}

Result<ChangeSet> addReport(EditService &service, const Resolution &resolution, std::vector<ClauseId> clauses,
                            const QString &text, QDate asOf, const QString &author, ReportState state)
{
    const auto id = service.newId<StatusReportId>();
    if (!id)
        return id.error();
    StatusReport report{*id, resolution.id, std::move(clauses), text, asOf, state, author, 0};
    return insertion(QCoreApplication::translate("Edits", "Report on %1").arg(resolution.reference), report);
}

Result<ChangeSet> extendDeadline(EditService &service, const Clause &clause, QDate newDate, const QString &reason,
                                 const QString &decidedBy, std::optional<QDate> decidedOn)
{
    Clause after = clause;
    after.dueOn = newDate;
    ChangeSet set =
        edited(QCoreApplication::translate("Edits", "Deadline of clause %1").arg(clause.label), clause, after);
    if (!clause.dueOn)
        return set;
    const auto id = service.newId<DeadlineExtensionId>();
    if (!id)
        return id.error();
    DeadlineExtension extension{*id,       clause.resolution, clause.id, clause.dueOn, newDate, reason,
                                decidedBy, decidedOn,         0};
    set.changes.push_back({std::nullopt, Record(extension)});
    return set;
}

Result<ChangeSet> newResolution(EditService &service, const QString &reference, const QString &title)
{
    const auto id = service.newId<ResolutionId>();
    if (!id)
        return id.error();
    Resolution resolution;
    resolution.id = *id;
    resolution.reference = reference.simplified();
    resolution.title = title.simplified();
    return insertion(QCoreApplication::translate("Edits", "New resolution %1").arg(resolution.reference), resolution);
}

Result<ChangeSet> addClause(EditService &service, const ResolutionFile &file, const QString &text)
{
    const auto id = service.newId<ClauseId>();
    if (!id)
        return id.error();
    Clause clause;
    clause.id = *id;
    clause.resolution = file.resolution.id;
    int highest = 0;
    for (const Clause &existing : file.clauses) {
        highest = std::max(highest, existing.label.toInt());
        clause.position = std::max(clause.position, existing.position);
    }
    clause.label = QString::number(highest + 1);
    ++clause.position;
    clause.text = text;
    return insertion(QCoreApplication::translate("Edits", "New clause %1").arg(clause.label), clause);
}

Result<ChangeSet> removeClause(const ResolutionFile &file, ClauseId id)
{
    const Clause *clause = file.clause(id);
    if (!clause)
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Edits", "The clause does not exist any more.")};
    if (file.latestReport(id))
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("Edits", "Clause %1 has reports and cannot be removed.").arg(clause->label)};
    ChangeSet set{
        QCoreApplication::translate("Edits", "Remove clause %1 of %2").arg(clause->label, file.resolution.reference),
        {}};
    for (const Clause &child : file.clauses) {
        if (child.parent == id)
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("Edits", "Clause %1 has sub-points; remove them first.")
                             .arg(clause->label)};
    }
    for (const DeadlineExtension &extension : file.extensions) {
        if (extension.clause == id)
            set.changes.push_back({Record(extension), std::nullopt});
    }
    set.changes.push_back({Record(*clause), std::nullopt});
    return set;
}

Result<ChangeSet> removeDraft(const ResolutionFile &file, MemoId letter)
{
    const auto memo =
        std::find_if(file.memos.begin(), file.memos.end(), [letter](const Memo &each) { return each.id == letter; });
    if (memo == file.memos.end())
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Edits", "The letter does not exist any more.")};
    if (memo->state != MemoState::Draft)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("Edits", "The letter on %1 is released; only drafts can be removed.")
                         .arg(file.resolution.reference)};
    return ChangeSet{
        QCoreApplication::translate("Edits", "Remove the draft letter on %1").arg(file.resolution.reference),
        {{Record(*memo), std::nullopt}}};
}

}
