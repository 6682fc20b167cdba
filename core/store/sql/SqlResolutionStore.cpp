#include "core/store/sql/SqlResolutionStore.h"

#include "core/model/PaperReference.h"
#include "core/store/sql/ClauseMapper.h"
#include "core/store/sql/ListQuery.h"
#include "core/store/sql/MemoMapper.h"
#include "core/store/sql/ResolutionMapper.h"
#include "core/store/sql/Search.h"
#include "core/store/sql/StatusReportMapper.h"
#include "core/store/sql/Transaction.h"

#include <QCoreApplication>

namespace core::store::sql {

using namespace core::model;

namespace {

const QString rowSql = QStringLiteral(
    "SELECT r.id, r.reference, r.title, coalesce(k.code, ''), coalesce(o.number, ''), coalesce(o.name, ''),"
    " coalesce(d.code, ''), r.meeting, r.visibility, r.clause_count, r.settled_count, r.next_review_on,"
    " r.earliest_due_on, r.closed_on IS NOT NULL, r.exempt_reason <> ''"
    " FROM resolution r LEFT JOIN committee k ON k.id = r.committee_id LEFT JOIN office o ON o.id = r.lead_office_id"
    " LEFT JOIN division d ON d.id = r.division_id WHERE r.id = ?");

ResolutionRow listRow(const Row &row)
{
    ResolutionRow out;
    out.id = row.id<ResolutionId>(0);
    out.reference = row.text(1);
    out.title = row.text(2);
    out.committee = row.text(3);
    out.leadOffice = row.text(4);
    out.officeName = row.text(5);
    out.division = row.text(6);
    out.meeting = row.text(7);
    out.visibility = visibilityFromCode(row.text(8)).value_or(Visibility::Confidential);
    out.facts = {int(row.number(9)), int(row.number(10)), row.date(11), row.date(12), row.flag(13), row.flag(14)};
    return out;
}

const QString reviewsDue = QStringLiteral(
    "SELECT 0, r.id, r.reference, r.title, NULL, '', coalesce(o.number, ''), r.next_review_on AS due_on, r.reference_sort, 0"
    " FROM resolution r LEFT JOIN office o ON o.id = r.lead_office_id"
    " WHERE r.exempt_reason = '' AND r.closed_on IS NULL AND r.next_review_on <= ?");
const QString deadlinesDue = QStringLiteral(
    "SELECT 1, r.id, r.reference, r.title, c.id, c.label, coalesce(o.number, l.number, ''), c.due_on AS due_on, r.reference_sort, c.position"
    " FROM clause c JOIN resolution r ON r.id = c.resolution_id LEFT JOIN office o ON o.id = c.lead_office_id"
    " LEFT JOIN office l ON l.id = r.lead_office_id"
    " WHERE c.status NOT IN ('done', 'cancelled', 'moot') AND c.due_on <= ?"
    " AND r.exempt_reason = '' AND r.closed_on IS NULL");

}

Result<std::vector<ResolutionId>> SqlResolutionStore::order(const ResolutionFilter &filter, ResolutionSort sort) const
{
    const BoundQuery query = orderQuery(filter, sort, m_connection.dialect());
    std::vector<ResolutionId> ids;
    const auto read = m_connection.each(query.sql, query.values, [&ids](const Row &row) { ids.push_back(row.id<ResolutionId>(0)); });
    if (!read)
        return read.error();
    return ids;
}

Result<std::vector<ResolutionRow>> SqlResolutionStore::rows(const std::vector<ResolutionId> &ids) const
{
    std::vector<ResolutionRow> found;
    found.reserve(ids.size());
    for (ResolutionId id : ids) {
        const auto read = m_connection.each(rowSql, {id.value}, [&found](const Row &row) { found.push_back(listRow(row)); });
        if (!read)
            return read.error();
    }
    return found;
}

Result<ResolutionFile> SqlResolutionStore::load(ResolutionId id) const
{
    // One state of the database for all parts, also while others write.
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    auto resolution = readRecord<Resolution>(m_connection, id.value);
    if (!resolution)
        return resolution.error();
    if (!*resolution) {
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Database", "The resolution does not exist (any more).")};
    }
    auto clauses = readClauses(m_connection, id);
    if (!clauses)
        return clauses.error();
    auto reports = readReports(m_connection, id);
    if (!reports)
        return reports.error();
    auto extensions = readExtensions(m_connection, id);
    if (!extensions)
        return extensions.error();
    auto memos = readMemos(m_connection, id);
    if (!memos)
        return memos.error();
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return ResolutionFile{std::move(**resolution), std::move(*clauses), std::move(*reports), std::move(*extensions), std::move(*memos)};
}

Result<std::optional<ResolutionId>> SqlResolutionStore::findByReference(QStringView reference) const
{
    std::optional<ResolutionId> found;
    const auto read = m_connection.each(QStringLiteral("SELECT id FROM resolution WHERE reference_key = ?"),
                                        {sqlValue(normalizedReference(reference))},
                                        [&found](const Row &row) { found = row.id<ResolutionId>(0); });
    if (!read)
        return read.error();
    return found;
}

Result<std::vector<SearchHit>> SqlResolutionStore::search(QStringView words, int limit) const
{
    return sql::search(m_connection, words, limit);
}

Result<std::vector<DueItem>> SqlResolutionStore::due(const DueFilter &filter) const
{
    const QVariant until = sqlValue(filter.until);
    QString sql = reviewsDue;
    QVariantList values{until};
    if (filter.office) {
        sql += u" AND r.lead_office_id = ?";
        values << sqlValue(*filter.office);
    }
    sql += u" UNION ALL " + deadlinesDue;
    values << until;
    if (filter.office) {
        sql += u" AND coalesce(c.lead_office_id, r.lead_office_id) = ?";
        values << sqlValue(*filter.office);
    }
    std::vector<DueItem> items;
    const auto read = m_connection.each(sql + u" ORDER BY 8, 9, 1, 10", values, [&items](const Row &row) {
        items.push_back({row.number(0) == 0 ? DueItem::Kind::Review : DueItem::Kind::Deadline, row.id<ResolutionId>(1),
                         row.text(2), row.text(3), row.optionalId<ClauseId>(4), row.text(5), row.text(6),
                         row.date(7).value_or(QDate())});
    });
    if (!read)
        return read.error();
    return items;
}

Result<Figures> SqlResolutionStore::figures(QDate today) const
{
    Figures figures;
    const BoundQuery counts = stateCountQuery(today);
    const auto counted = m_connection.each(counts.sql, counts.values, [&figures](const Row &row) {
        const int number = int(row.number(1));
        figures.all += number;
        switch (stateOfRank(int(row.number(0)))) {
        case ResolutionState::InWork:
            figures.inWork = number;
            break;
        case ResolutionState::Overdue:
            figures.overdue = number;
            break;
        case ResolutionState::Settled:
            figures.settled = number;
            break;
        case ResolutionState::Closed:
            figures.closed = number;
            break;
        case ResolutionState::Exempt:
            figures.exempt = number;
            break;
        }
    });
    if (!counted)
        return counted.error();
    // The lists behind these two figures, counted: so that they cannot differ.
    ResolutionFilter week;
    week.today = today;
    week.states = {ResolutionState::InWork};
    week.dueUntil = today.addDays(7 - today.dayOfWeek());
    ResolutionFilter month;
    month.today = today;
    month.dueUntil = today.addDays(30);
    for (const auto &[filter, figure] : {std::pair(&week, &figures.dueThisWeek), std::pair(&month, &figures.dueIn30Days)}) {
        const BoundQuery query = orderQuery(*filter, {}, m_connection.dialect());
        const auto number = m_connection.number(u"SELECT count(*) FROM (" + query.sql + u')', query.values);
        if (!number)
            return number.error();
        *figure = int(*number);
    }
    return figures;
}

}
