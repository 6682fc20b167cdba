#include "core/store/sql/ListQuery.h"

#include "core/model/TextFold.h"
#include "core/store/sql/Connection.h"

#include <algorithm>
#include <array>

namespace core::store::sql {

using namespace core::model;

namespace {

/// By rank: what needs attention stands first.
constexpr std::array statesByRank = {ResolutionState::Overdue, ResolutionState::InWork, ResolutionState::Settled,
                                     ResolutionState::Closed, ResolutionState::Exempt};

/// core::model::stateOf in SQL, as the rank of the state. Its two marks are today. A test compares both.
const QString stateRank = QStringLiteral(
    "CASE WHEN r.exempt_reason <> '' THEN 4 WHEN r.closed_on IS NOT NULL THEN 3"
    " WHEN r.clause_count > 0 AND r.settled_count = r.clause_count THEN 2"
    " WHEN r.next_review_on < ? OR r.earliest_due_on < ? THEN 0 ELSE 1 END");

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

/// What a column is sorted by, as a number. Offices and committees stand for their place, which the store knows.
QString sortKey(ResolutionColumn column)
{
    switch (column) {
    case ResolutionColumn::State:
        return stateRank;
    case ResolutionColumn::Committee:
        return QStringLiteral("r.committee_id");
    case ResolutionColumn::LeadOffice:
        return QStringLiteral("r.lead_office_id");
    case ResolutionColumn::Settled:
        return QStringLiteral("1000000 * r.settled_count / nullif(r.clause_count, 0)");
    case ResolutionColumn::NextReview:
        return QStringLiteral("CAST(replace(r.next_review_on, '-', '') AS INTEGER)");
    case ResolutionColumn::DueOn:
        return QStringLiteral("CASE WHEN r.exempt_reason = '' AND r.closed_on IS NULL THEN CAST(replace("
                              "CASE WHEN r.next_review_on < r.earliest_due_on OR r.earliest_due_on IS NULL"
                              " THEN r.next_review_on ELSE r.earliest_due_on END, '-', '') AS INTEGER) END");
    case ResolutionColumn::Reference:
    case ResolutionColumn::Title:
        break;
    }
    return QStringLiteral("0");
}

/// Collects conditions with their values.
struct Conditions {
    QString sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        sql += (sql.isEmpty() ? u" WHERE " : u" AND ") + condition;
        values += bound;
    }
};

void addStates(Conditions &conditions, const ResolutionFilter &filter)
{
    if (filter.states.empty())
        return;
    QString marks;
    QVariantList values{sqlValue(filter.today), sqlValue(filter.today)};
    for (ResolutionState state : filter.states) {
        marks += marks.isEmpty() ? u"?" : u", ?";
        values << rankOf(state);
    }
    conditions.add(stateRank + u" IN (" + marks + u')', values);
}

}

int rankOf(ResolutionState state)
{
    return int(std::find(statesByRank.begin(), statesByRank.end(), state) - statesByRank.begin());
}

ResolutionState stateOfRank(int rank)
{
    return statesByRank[size_t(rank)];
}

namespace {

/// The plus signs keep the database on the index in list order: looking rows up one by one and sorting them takes longer.
Conditions conditionsOf(const ResolutionFilter &filter, const Dialect &dialect)
{
    Conditions conditions;
    addStates(conditions, filter);
    if (filter.office) {
        const QVariant office = sqlValue(*filter.office);
        conditions.add(QStringLiteral("+r.id IN (SELECT id FROM resolution WHERE lead_office_id = ?"
                                      " UNION ALL SELECT resolution_id FROM clause WHERE lead_office_id = ?"
                                      " UNION ALL SELECT c.resolution_id FROM clause_office s JOIN clause c ON c.id = s.clause_id"
                                      " WHERE s.office_id = ?)"),
                       {office, office, office});
    }
    if (filter.division)
        conditions.add(QStringLiteral("+r.division_id = ?"), {sqlValue(*filter.division)});
    if (filter.committee)
        conditions.add(QStringLiteral("+r.committee_id = ?"), {sqlValue(*filter.committee)});
    if (filter.dueUntil) {
        const QVariant until = sqlValue(*filter.dueUntil);
        conditions.add(QStringLiteral("+r.exempt_reason = '' AND r.closed_on IS NULL AND (r.next_review_on <= ? OR r.earliest_due_on <= ?)"),
                       {until, until});
    }
    if (const QStringList words = foldedWords(filter.words); !words.isEmpty()) {
        conditions.add(QStringLiteral("+r.id IN (SELECT rowid FROM resolution_words WHERE resolution_words MATCH ?)"),
                       {dialect.searchQuery(words)});
    }
    return conditions;
}

}

BoundQuery listQuery(const ResolutionFilter &filter, ResolutionColumn column, const Dialect &dialect)
{
    const Conditions conditions = conditionsOf(filter, dialect);
    const QString key = sortKey(column);
    QVariantList values;
    for (qsizetype mark = key.count(u'?'); mark > 0; --mark)
        values << sqlValue(filter.today);
    values += conditions.values;
    return {u"SELECT r.id, " + key + u" FROM resolution r" + conditions.sql
                + (column == ResolutionColumn::Title ? u" ORDER BY r.title_sort, r.reference_sort, r.id" : u" ORDER BY r.reference_sort, r.id"),
            values};
}

BoundQuery countQuery(const ResolutionFilter &filter, const Dialect &dialect)
{
    const Conditions conditions = conditionsOf(filter, dialect);
    return {u"SELECT count(*) FROM resolution r" + conditions.sql, conditions.values};
}

BoundQuery stateCountQuery(QDate today)
{
    return {u"SELECT " + stateRank + u" AS state, count(*) FROM resolution r GROUP BY state", {sqlValue(today), sqlValue(today)}};
}

BoundQuery dueQuery(const DueFilter &filter)
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
    return {sql + u" ORDER BY 8, 9, 1, 10", values};
}

}
