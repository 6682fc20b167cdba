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

struct SortRule {
    ResolutionColumn column;
    QString join;
    QString expression; ///< null where there is nothing to sort by; nulls come last in both directions
};

const SortRule &sortRule(ResolutionColumn column)
{
    static const std::array<SortRule, 7> rules = {{
        {ResolutionColumn::State, {}, stateRank},
        {ResolutionColumn::Reference, {}, QStringLiteral("r.reference_sort")},
        {ResolutionColumn::Title, {}, QStringLiteral("nullif(r.title_sort, '')")},
        {ResolutionColumn::Committee, QStringLiteral(" LEFT JOIN committee k ON k.id = r.committee_id"), QStringLiteral("k.code_sort")},
        {ResolutionColumn::LeadOffice, QStringLiteral(" LEFT JOIN office o ON o.id = r.lead_office_id"), QStringLiteral("o.number_sort")},
        {ResolutionColumn::Settled, {}, QStringLiteral("1.0 * r.settled_count / nullif(r.clause_count, 0)")},
        {ResolutionColumn::NextReview, {}, QStringLiteral("r.next_review_on")},
    }};
    return *std::find_if(rules.begin(), rules.end(), [column](const SortRule &rule) { return rule.column == column; });
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

BoundQuery orderQuery(const ResolutionFilter &filter, ResolutionSort sort, const Dialect &dialect)
{
    Conditions conditions;
    addStates(conditions, filter);
    if (filter.office) {
        const QVariant office = sqlValue(*filter.office);
        conditions.add(QStringLiteral("r.id IN (SELECT id FROM resolution WHERE lead_office_id = ?"
                                      " UNION ALL SELECT resolution_id FROM clause WHERE lead_office_id = ?"
                                      " UNION ALL SELECT c.resolution_id FROM clause_office s JOIN clause c ON c.id = s.clause_id"
                                      " WHERE s.office_id = ?)"),
                       {office, office, office});
    }
    if (filter.division)
        conditions.add(QStringLiteral("r.division_id = ?"), {sqlValue(*filter.division)});
    if (filter.committee)
        conditions.add(QStringLiteral("r.committee_id = ?"), {sqlValue(*filter.committee)});
    if (filter.dueUntil) {
        const QVariant until = sqlValue(*filter.dueUntil);
        conditions.add(QStringLiteral("r.exempt_reason = '' AND r.closed_on IS NULL AND (r.next_review_on <= ? OR r.earliest_due_on <= ?)"),
                       {until, until});
    }
    if (const QStringList words = foldedWords(filter.words); !words.isEmpty()) {
        conditions.add(QStringLiteral("r.id IN (SELECT rowid FROM resolution_words WHERE resolution_words MATCH ?)"),
                       {dialect.searchQuery(words)});
    }
    const SortRule &rule = sortRule(sort.column);
    QVariantList values = conditions.values;
    for (qsizetype mark = rule.expression.count(u'?'); mark > 0; --mark)
        values << sqlValue(filter.today);
    return {u"SELECT r.id FROM resolution r" + rule.join + conditions.sql + u" ORDER BY " + rule.expression
                + (sort.descending ? u" DESC" : u" ASC") + u" NULLS LAST, r.reference_sort, r.id",
            values};
}

BoundQuery stateCountQuery(QDate today)
{
    return {u"SELECT " + stateRank + u" AS state, count(*) FROM resolution r GROUP BY state", {sqlValue(today), sqlValue(today)}};
}

}
