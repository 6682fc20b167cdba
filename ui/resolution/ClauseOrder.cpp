#include "ui/resolution/ClauseOrder.h"

#include <QCoreApplication>

namespace ui::resolution {

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

int depthOf(const ResolutionFile &file, const Clause &clause)
{
    int depth = 0;
    for (const Clause *at = &clause; at && at->parent && depth < 4; at = file.clause(*at->parent))
        ++depth;
    return depth;
}

Result<ChangeSet> insertClause(core::edit::EditService &edits, const ResolutionFile &file,
                               std::optional<ClauseId> parent, const QString &label, const QString &text)
{
    const auto id = edits.newId<ClauseId>();
    if (!id)
        return id.error();
    size_t at = file.clauses.size();
    for (size_t i = 0; parent && i < file.clauses.size(); ++i) {
        if (isWithin(file, file.clauses[i], *parent))
            at = i + 1;
    }
    ChangeSet set{QCoreApplication::translate("ClauseOrder", "New clause %1").arg(label), {}};
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
    ChangeSet set{moved ? QCoreApplication::translate("ClauseOrder", "Move clause %1").arg(moved->label) : QString(),
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

}
