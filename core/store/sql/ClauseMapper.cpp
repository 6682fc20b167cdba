#include "core/store/sql/ClauseMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

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
        const auto inserted = connection.run(
            QStringLiteral("INSERT INTO clause_office (clause_id, position, office_id) VALUES (?, ?, ?)"),
            {c.id.value, ++position, office.value});
        if (!inserted)
            return inserted.error();
    }
    return {};
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
