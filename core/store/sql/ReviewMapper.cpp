#include "core/store/sql/ReviewMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> Mapper<ContributionRequest>::readChildren(Connection &connection, ContributionRequest &r)
{
    return connection.each(
        QStringLiteral(
            "SELECT resolution_id, clause_id, answered_on FROM requested_clause WHERE request_id = ? ORDER BY position"),
        {r.id.value}, [&r](const Row &row) {
            r.clauses.push_back({row.id<ResolutionId>(0), row.id<ClauseId>(1), row.date(2)});
        });
}

Result<void> Mapper<ContributionRequest>::clearChildren(Connection &connection, const ContributionRequest &r)
{
    const auto cleared =
        connection.run(QStringLiteral("DELETE FROM requested_clause WHERE request_id = ?"), {r.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<ContributionRequest>::insertChildren(Connection &connection, const ContributionRequest &r)
{
    int position = 0;
    for (const RequestedClause &clause : r.clauses) {
        const auto inserted = connection.run(
            QStringLiteral(
                "INSERT INTO requested_clause (request_id, position, resolution_id, clause_id, answered_on) VALUES (?, ?, ?, ?, ?)"),
            {r.id.value, ++position, clause.resolution.value, clause.clause.value, sqlValue(clause.answeredOn)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<std::vector<Reminder>> readReminders(Connection &connection, ResolutionId resolution)
{
    static const QString sql = Mapper<Reminder>::table().select + u"WHERE resolution_id = ? ORDER BY remind_on, id";
    return readRecords<Reminder>(connection, sql, {resolution.value});
}

}
