#include "core/store/sql/StatusReportMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> Mapper<StatusReport>::readChildren(Connection &connection, StatusReport &r)
{
    return connection.each(QStringLiteral("SELECT clause_id FROM report_clause WHERE report_id = ? ORDER BY position"),
                           {r.id.value}, [&r](const Row &row) { r.clauses.push_back(row.id<ClauseId>(0)); });
}

Result<void> Mapper<StatusReport>::clearChildren(Connection &connection, const StatusReport &r)
{
    const auto cleared = connection.run(QStringLiteral("DELETE FROM report_clause WHERE report_id = ?"), {r.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<StatusReport>::insertChildren(Connection &connection, const StatusReport &r)
{
    int position = 0;
    for (ClauseId clause : r.clauses) {
        const auto inserted = connection.run(
            QStringLiteral(
                "INSERT INTO report_clause (report_id, position, resolution_id, clause_id) VALUES (?, ?, ?, ?)"),
            {r.id.value, ++position, r.resolution.value, clause.value});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<std::vector<StatusReport>> readReports(Connection &connection, ResolutionId resolution)
{
    static const QString sql =
        Mapper<StatusReport>::table().select + u"WHERE resolution_id = ? ORDER BY as_of DESC, id DESC";
    auto reports = readRecords<StatusReport>(connection, sql, {resolution.value});
    if (!reports)
        return reports;
    QHash<StatusReportId, StatusReport *> byId;
    for (StatusReport &report : *reports)
        byId.insert(report.id, &report);
    const auto clauses = connection.each(
        QStringLiteral(
            "SELECT report_id, clause_id FROM report_clause WHERE resolution_id = ? ORDER BY report_id, position"),
        {resolution.value}, [&byId](const Row &row) {
            if (StatusReport *report = byId.value(row.id<StatusReportId>(0)))
                report->clauses.push_back(row.id<ClauseId>(1));
        });
    if (!clauses)
        return clauses.error();
    return reports;
}

}
