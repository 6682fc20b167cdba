#include "core/edit/ClauseEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

namespace {

bool isWithin(const ResolutionFile &file, const Clause &clause, ClauseId root)
{
    const Clause *at = &clause;
    for (size_t guard = 0; at && guard <= file.clauses.size(); ++guard) {
        if (at->id == root)
            return true;
        at = at->parent ? file.clause(*at->parent) : nullptr;
    }
    return false;
}

/// The changes that give the clauses the positions of this order.
void renumber(ChangeSet &set, const std::vector<Clause> &order)
{
    for (size_t i = 0; i < order.size(); ++i) {
        Clause after = order[i];
        after.position = int(i) + 1;
        if (after.position != order[i].position)
            set.changes.push_back({Record(order[i]), Record(after)});
    }
}

}

Clause inStatus(const Clause &clause, ClauseStatus status, const QString &reason)
{
    Clause after = clause;
    after.status = status;
    after.statusReason = reason.trimmed();
    return after;
}

ChangeSet setStatus(const Clause &clause, ClauseStatus status, const QString &reason)
{
    return edited(
        QCoreApplication::translate("ClauseEdits", "Status of clause %1: %2").arg(clause.label, label(status)), clause,
        inStatus(clause, status, reason));
}

ChangeSet setExpected(const Clause &clause, std::optional<QDate> on)
{
    Clause after = clause;
    after.expectedOn = on;
    return edited(QCoreApplication::translate("ClauseEdits", "Expected date of clause %1").arg(clause.label), clause,
                  after);
}

Result<ChangeSet> extendDeadline(EditService &service, const Clause &clause, QDate newDate, const QString &reason,
                                 const QString &decidedBy, std::optional<QDate> decidedOn)
{
    Clause after = clause;
    after.dueOn = newDate;
    ChangeSet set =
        edited(QCoreApplication::translate("ClauseEdits", "Deadline of clause %1").arg(clause.label), clause, after);
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

ChangeSet removeDeadline(const Clause &clause)
{
    Clause after = clause;
    after.dueOn.reset();
    return edited(QCoreApplication::translate("ClauseEdits", "Remove deadline of clause %1").arg(clause.label), clause,
                  after);
}

ChangeSet setLeadOffice(const Clause &clause, std::optional<OfficeId> office)
{
    Clause after = clause;
    after.leadOffice = office;
    return edited(QCoreApplication::translate("ClauseEdits", "Lead office of clause %1").arg(clause.label), clause,
                  after);
}

ChangeSet setSupportingOffices(const Clause &clause, const std::vector<OfficeId> &chosen)
{
    Clause after = clause;
    auto &offices = after.supportingOffices;
    const auto has = [](const std::vector<OfficeId> &ids, OfficeId id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    std::erase_if(offices, [&](OfficeId id) { return !has(chosen, id); });
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(offices),
                 [&](OfficeId id) { return !has(clause.supportingOffices, id); });
    return edited(QCoreApplication::translate("ClauseEdits", "Offices of clause %1").arg(clause.label), clause, after);
}

Result<ChangeSet> insertClause(EditService &edits, const ResolutionFile &file, std::optional<ClauseId> parent,
                               const QString &label, const QString &text)
{
    const auto id = edits.newId<ClauseId>();
    if (!id)
        return id.error();
    size_t at = file.clauses.size();
    for (size_t i = 0; parent && i < file.clauses.size(); ++i) {
        if (isWithin(file, file.clauses[i], *parent))
            at = i + 1;
    }
    ChangeSet set{QCoreApplication::translate("ClauseEdits", "New clause %1").arg(label), {}};
    for (size_t i = file.clauses.size(); i > at; --i) {
        Clause after = file.clauses[i - 1];
        ++after.position;
        set.changes.push_back({Record(file.clauses[i - 1]), Record(after)});
    }
    Clause clause;
    clause.id = *id;
    clause.resolution = file.resolution.id;
    clause.parent = parent;
    clause.label = label;
    clause.text = text;
    clause.position = at == 0 ? 1 : file.clauses[at - 1].position + 1;
    set.changes.push_back({std::nullopt, Record(clause)});
    return set;
}

ChangeSet moveClause(const ResolutionFile &file, ClauseId id, int direction)
{
    const Clause *moved = file.clause(id);
    ChangeSet set{moved ? QCoreApplication::translate("ClauseEdits", "Move clause %1").arg(moved->label) : QString(),
                  {}};
    if (!moved)
        return set;
    const Clause *equal = nullptr;
    for (const Clause &clause : file.clauses) {
        if (clause.id == id || clause.parent != moved->parent)
            continue;
        const bool before = clause.position < moved->position;
        if (direction < 0 && before)
            equal = &clause; // the last one before
        if (direction > 0 && !before && !equal)
            equal = &clause; // the first one behind
    }
    if (!equal)
        return set;
    const ClauseId first = direction < 0 ? equal->id : id;
    const ClauseId second = direction < 0 ? id : equal->id;
    std::vector<Clause> order;
    std::vector<Clause> held; // the block that goes behind the other one
    for (const Clause &clause : file.clauses) {
        if (isWithin(file, clause, first))
            held.push_back(clause);
        else if (isWithin(file, clause, second) || held.empty())
            order.push_back(clause);
        else {
            order.insert(order.end(), held.begin(), held.end());
            held.clear();
            order.push_back(clause);
        }
    }
    order.insert(order.end(), held.begin(), held.end());
    renumber(set, order);
    return set;
}

Result<ChangeSet> removeClause(const ResolutionFile &file, ClauseId id)
{
    const Clause *clause = file.clause(id);
    if (!clause)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ClauseEdits", "The clause does not exist any more.")};
    if (file.latestReport(id))
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("ClauseEdits", "Clause %1 has reports and cannot be removed.")
                         .arg(clause->label)};
    ChangeSet set{QCoreApplication::translate("ClauseEdits", "Remove clause %1 of %2")
                      .arg(clause->label, file.resolution.reference),
                  {}};
    for (const Clause &child : file.clauses) {
        if (child.parent == id)
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("ClauseEdits", "Clause %1 has sub-points; remove them first.")
                             .arg(clause->label)};
    }
    for (const DeadlineExtension &extension : file.extensions) {
        if (extension.clause == id)
            set.changes.push_back({Record(extension), std::nullopt});
    }
    set.changes.push_back({Record(*clause), std::nullopt});
    return set;
}

}
