#include "core/store/sql/ClauseMapper.h"

#include "core/rules/Delay.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

const Table &Mapper<Clause>::table()
{
    static const Table table(u"clause", {u"resolution_id", u"parent_id", u"label", u"position", u"text", u"status",
                                         u"status_reason", u"lead_office_id", u"due_on", u"expected_on", u"delay_reason", u"counts_on"});
    return table;
}

QVariantList Mapper<Clause>::values(const Clause &c)
{
    return {sqlValue(c.resolution), sqlValue(c.parent),       sqlValue(c.label),        sqlValue(c.position), sqlValue(c.text),
            sqlValue(code(c.status)), sqlValue(c.statusReason), sqlValue(c.leadOffice), sqlValue(c.dueOn), sqlValue(c.expectedOn),
            sqlValue(c.delayReason), sqlValue(rules::dueOn(c))};
}

Clause Mapper<Clause>::record(const Row &row)
{
    Clause c;
    c.id = row.id<ClauseId>(0);
    c.rowVersion = row.number(1);
    c.resolution = row.id<ResolutionId>(2);
    c.parent = row.optionalId<ClauseId>(3);
    c.label = row.text(4);
    c.position = int(row.number(5));
    c.text = row.text(6);
    c.status = clauseStatusFromCode(row.text(7)).value_or(ClauseStatus::Open);
    c.statusReason = row.text(8);
    c.leadOffice = row.optionalId<OfficeId>(9);
    c.dueOn = row.date(10);
    c.expectedOn = row.date(11);
    c.delayReason = row.text(12);
    return c;
}

Result<void> Mapper<Clause>::readChildren(Connection &connection, Clause &c)
{
    return connection.each(QStringLiteral("SELECT office_id FROM clause_office WHERE clause_id = ? ORDER BY position"),
                           {c.id.value}, [&c](const Row &row) { c.supportingOffices.push_back(row.id<OfficeId>(0)); });
}

Result<void> Mapper<Clause>::clearChildren(Connection &connection, const Clause &c)
{
    const auto cleared = connection.run(QStringLiteral("DELETE FROM clause_office WHERE clause_id = ?"), {c.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<Clause>::insertChildren(Connection &connection, const Clause &c)
{
    int position = 0;
    for (OfficeId office : c.supportingOffices) {
        const auto inserted = connection.run(QStringLiteral("INSERT INTO clause_office (clause_id, position, office_id) VALUES (?, ?, ?)"),
                                             {c.id.value, ++position, office.value});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

const Table &Mapper<DeadlineExtension>::table()
{
    static const Table table(u"deadline_extension", {u"resolution_id", u"clause_id", u"old_date", u"new_date", u"reason",
                                                     u"decided_by", u"decided_on"});
    return table;
}

QVariantList Mapper<DeadlineExtension>::values(const DeadlineExtension &e)
{
    return {sqlValue(e.resolution), sqlValue(e.clause),    sqlValue(e.oldDate),  sqlValue(e.newDate),
            sqlValue(e.reason),     sqlValue(e.decidedBy), sqlValue(e.decidedOn)};
}

DeadlineExtension Mapper<DeadlineExtension>::record(const Row &row)
{
    return {row.id<DeadlineExtensionId>(0), row.id<ResolutionId>(2), row.id<ClauseId>(3), row.date(4),
            row.date(5).value_or(QDate()), row.text(6), row.text(7), row.date(8), row.number(1)};
}

Result<std::vector<Clause>> readClauses(Connection &connection, ResolutionId resolution)
{
    static const QString sql = Mapper<Clause>::table().select + u"WHERE resolution_id = ? ORDER BY position, id";
    auto clauses = readRecords<Clause>(connection, sql, {resolution.value});
    if (!clauses)
        return clauses;
    QHash<ClauseId, Clause *> byId;
    for (Clause &clause : *clauses)
        byId.insert(clause.id, &clause);
    const auto offices = connection.each(
        QStringLiteral("SELECT o.clause_id, o.office_id FROM clause c JOIN clause_office o ON o.clause_id = c.id"
                       " WHERE c.resolution_id = ? ORDER BY o.clause_id, o.position"),
        {resolution.value}, [&byId](const Row &row) {
            if (Clause *clause = byId.value(row.id<ClauseId>(0)))
                clause->supportingOffices.push_back(row.id<OfficeId>(1));
        });
    if (!offices)
        return offices.error();
    return clauses;
}

Result<std::vector<DeadlineExtension>> readExtensions(Connection &connection, ResolutionId resolution)
{
    static const QString sql = Mapper<DeadlineExtension>::table().select + u"WHERE resolution_id = ? ORDER BY id";
    return readRecords<DeadlineExtension>(connection, sql, {resolution.value});
}

}
