#include "core/store/sql/ListQuery.h"

#include "core/base/TextFold.h"
#include "core/base/TextForm.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Search.h"

#include <algorithm>
#include <array>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// By rank: what needs attention stands first.
constexpr std::array statesByRank = {ResolutionState::Overdue, ResolutionState::Delayed, ResolutionState::InWork,
                                     ResolutionState::Settled, ResolutionState::Closed,  ResolutionState::Exempt};

/// core::rules::stateOf in SQL, as the rank of the state. Its marks are today. A test compares both.
const QString stateRank = QStringLiteral(
    "CASE WHEN r.exempt_reason <> '' THEN 5 WHEN r.closed_on IS NOT NULL THEN 4"
    " WHEN r.clause_count > 0 AND r.settled_count = r.clause_count THEN 3"
    " WHEN r.next_review_on < ? OR r.earliest_due_on < ? THEN 0 WHEN r.delayed_since < ? THEN 1 ELSE 2 END");

QVariantList valuesOfRank(QDate today)
{
    return {sqlValue(today), sqlValue(today), sqlValue(today)};
}

const QString underControl = QStringLiteral("r.exempt_reason = '' AND r.closed_on IS NULL");
const QString openAndDue = QStringLiteral("c.counts_on <= ?");
const QString clauseOffice = QStringLiteral("coalesce(c.lead_office_id, r.lead_office_id) = ?");

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
    QVariantList values = valuesOfRank(filter.today);
    for (ResolutionState state : filter.states) {
        marks += marks.isEmpty() ? u"?" : u", ?";
        values << rankOf(state);
    }
    conditions.add(stateRank + u" IN (" + marks + u')', values);
}

const QString waitsForOffice = QStringLiteral(
    "+r.id IN (SELECT w.resolution_id FROM contribution_request q CROSS JOIN requested_clause w ON w.request_id = q.id"
    " WHERE q.closed_on IS NULL AND w.answered_on IS NULL)");
/// A city that does without approval has set "off" (core/model/Approval.h).
const QString approvalIsOff =
    QStringLiteral("EXISTS (SELECT 1 FROM setting a WHERE a.key = 'approval' AND a.value = 'off')");
const QString waitsForApproval =
    u"(+r.id IN (SELECT p.resolution_id FROM status_report p WHERE p.state <> 'approved') AND NOT " + approvalIsOff +
    u')';
const QString finalLetterIsOut = QStringLiteral(
    "EXISTS (SELECT 1 FROM memo f WHERE f.resolution_id = r.id AND f.is_final = 1 AND f.state <> 'draft')");
const QString allSettled = QStringLiteral("r.clause_count > 0 AND r.settled_count = r.clause_count");

/// A condition of the list; its marks are days counted from today.
struct AttentionCondition {
    QString sql;
    std::vector<QDate> dates;
};

AttentionCondition conditionOf(Attention attention, QDate today)
{
    const QDate inAMonth = today.addDays(30);
    switch (attention) {
    case Attention::Overdue:
        return {stateRank + u" = 0", {today, today, today}};
    case Attention::DueThisWeek: {
        const QDate sunday = today.addDays(7 - today.dayOfWeek());
        return {stateRank + u" IN (1, 2) AND (r.next_review_on <= ? OR r.earliest_due_on <= ?)",
                {today, today, today, sunday, sunday}};
    }
    case Attention::DueIn30Days:
        return {underControl + u" AND (r.next_review_on <= ? OR r.earliest_due_on <= ?)", {inAMonth, inAMonth}};
    case Attention::WaitingForOffices:
        return {underControl + u" AND " + waitsForOffice, {}};
    case Attention::WaitingForApproval:
        return {underControl + u" AND " + waitsForApproval, {}};
    case Attention::ReadyForLetter:
        return {
            underControl +
                u" AND ((r.next_review_on <= ? AND EXISTS (SELECT 1 FROM status_report s WHERE s.resolution_id = r.id"
                u" AND (s.state = 'approved' OR " +
                approvalIsOff +
                u") AND s.as_of > coalesce((SELECT max(m.date) FROM memo m"
                u" WHERE m.resolution_id = r.id AND m.state <> 'draft'), ''))) OR (" +
                allSettled + u" AND NOT " + finalLetterIsOut + u")) AND NOT (" + waitsForOffice + u") AND NOT (" +
                waitsForApproval + u')',
            {inAMonth}};
    case Attention::ReadyToClose:
        return {underControl + u" AND " + allSettled + u" AND " + finalLetterIsOut, {}};
    case Attention::CancellationProposed:
        return {underControl +
                    u" AND +r.id IN (SELECT k.resolution_id FROM clause k WHERE k.status = 'cancellation_proposed')",
                {}};
    case Attention::ReasonMissing:
        return {
            underControl +
                u" AND EXISTS (SELECT 1 FROM clause u WHERE u.resolution_id = r.id AND u.status IN ('open', 'in_progress', 'partly_done')"
                u" AND u.delay_reason = '' AND u.status_reason = '' AND (u.due_on < ? OR r.decided_on < ?))",
            {today, today.addYears(-1)}};
    case Attention::Untracked:
        return {underControl + u" AND r.next_review_on IS NULL AND r.earliest_due_on IS NULL AND NOT (" + allSettled +
                    u')',
                {}};
    case Attention::CompletionToReport:
        return {u"r.exempt_reason = '' AND r.closed_on IS NOT NULL AND r.completion_reported_on IS NULL AND NOT " +
                    finalLetterIsOut,
                {}};
    }
    return {QStringLiteral("0"), {}};
}

QVariantList sqlValues(const std::vector<QDate> &dates)
{
    QVariantList values;
    for (QDate date : dates)
        values << sqlValue(date);
    return values;
}

void addAttention(Conditions &conditions, Attention attention, QDate today)
{
    const AttentionCondition condition = conditionOf(attention, today);
    conditions.add(condition.sql, sqlValues(condition.dates));
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

/// The idle operations keep the database on the index in list order: looking rows up one by one and sorting them takes longer.
Conditions conditionsOf(const ResolutionFilter &filter, const Dialect &dialect)
{
    Conditions conditions;
    addStates(conditions, filter);
    if (filter.office) {
        const QVariant office = sqlValue(*filter.office);
        conditions.add(
            QStringLiteral("r.id + 0 IN (SELECT id FROM resolution WHERE lead_office_id = ?"
                           " UNION ALL SELECT resolution_id FROM clause WHERE lead_office_id = ?"
                           " UNION ALL SELECT c.resolution_id FROM clause_office s JOIN clause c ON c.id = s.clause_id"
                           " WHERE s.office_id = ?)"),
            {office, office, office});
    }
    if (filter.division && filter.division->isNull())
        conditions.add(QStringLiteral("r.division_id IS NULL"), {});
    else if (filter.division)
        conditions.add(QStringLiteral("r.division_id + 0 = ?"), {sqlValue(*filter.division)});
    if (filter.committee)
        conditions.add(QStringLiteral("r.committee_id + 0 = ?"), {sqlValue(*filter.committee)});
    if (filter.dueUntil) {
        const QVariant until = sqlValue(*filter.dueUntil);
        conditions.add(
            QStringLiteral(
                "r.exempt_reason || '' = '' AND r.closed_on IS NULL AND (r.next_review_on <= ? OR r.earliest_due_on <= ?)"),
            {until, until});
    }
    if (filter.decidedIn == 0) {
        conditions.add(QStringLiteral("r.decided_on IS NULL"), {});
    } else if (filter.decidedIn) {
        conditions.add(QStringLiteral("r.decided_on BETWEEN ? AND ?"),
                       {sqlValue(QDate(*filter.decidedIn, 1, 1)), sqlValue(QDate(*filter.decidedIn, 12, 31))});
    }
    if (filter.attention)
        addAttention(conditions, *filter.attention, filter.today);
    const QString typed = inOneForm(filter.words);
    if (const QStringList words = foldedWords(typed); !words.isEmpty()) {
        BoundQuery found{dialect.textIndex(TextIndex::ResolutionWords).matches, {dialect.searchQuery(words)}};
        if (const auto numbers = numbersQuery(typed))
            found = {found.sql + u" UNION " + numbers->sql, found.values + numbers->values};
        conditions.add(u"r.id + 0 IN (" + found.sql + u')', found.values);
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
    return {u"SELECT r.id, " + key + u" FROM resolution r" + conditions.sql +
                (column == ResolutionColumn::Title ? u" ORDER BY r.title_sort, r.reference_sort, r.id"
                                                   : u" ORDER BY r.reference_sort, r.id"),
            values};
}

BoundQuery figuresQuery(QDate today)
{
    // The conditions of the lists behind the figures; a test compares both.
    const QString settled = QStringLiteral("(r.clause_count > 0 AND r.settled_count = r.clause_count)");
    const QString late = QStringLiteral("(r.next_review_on < ? OR r.earliest_due_on < ?)");
    const QString dueUntil = QStringLiteral("(r.next_review_on <= ? OR r.earliest_due_on <= ?)");
    const auto number = [](const QString &condition) -> QString {
        return u", coalesce(sum(CASE WHEN " + condition + u" THEN 1 ELSE 0 END), 0)";
    };
    const QVariant now = sqlValue(today);
    const QVariant sunday = sqlValue(today.addDays(7 - today.dayOfWeek()));
    const QVariant inAMonth = sqlValue(today.addDays(30));
    return {u"SELECT (SELECT count(*) FROM resolution), count(*)" + number(settled) +
                number(u"NOT " + settled + u" AND " + late) +
                u", (SELECT count(*) FROM resolution WHERE exempt_reason <> '')" +
                number(u"NOT " + settled + u" AND " + dueUntil +
                       u" AND coalesce(r.next_review_on >= ?, true) AND coalesce(r.earliest_due_on >= ?, true)") +
                number(dueUntil) + number(stateRank + u" = 1") + u" FROM resolution r WHERE " + underControl,
            QVariantList{now, now, sunday, sunday, now, now, inAMonth, inAMonth} + valuesOfRank(today)};
}

BoundQuery attentionCountQuery(const ResolutionFilter &scope, const Dialect &dialect)
{
    QString sql = QStringLiteral("SELECT r.division_id");
    QVariantList values;
    for (Attention attention : allAttentions) {
        const AttentionCondition condition = conditionOf(attention, scope.today);
        sql += u", count(*) FILTER (WHERE " + condition.sql + u')';
        values += sqlValues(condition.dates);
    }
    const Conditions conditions = conditionsOf(scope, dialect);
    return {sql + u" FROM resolution r" + conditions.sql + u" GROUP BY r.division_id ORDER BY r.division_id",
            values + conditions.values};
}

BoundQuery statesByDivisionQuery(const ResolutionFilter &scope, const Dialect &dialect)
{
    const Conditions conditions = conditionsOf(scope, dialect);
    return {u"SELECT r.division_id, " + stateRank + u", count(*) FROM resolution r" + conditions.sql +
                u" GROUP BY 1, 2 ORDER BY 1, 2",
            valuesOfRank(scope.today) + conditions.values};
}

BoundQuery overdueByYearQuery(const ResolutionFilter &scope, const Dialect &dialect)
{
    ResolutionFilter overdue = scope;
    overdue.states = {ResolutionState::Overdue};
    const Conditions conditions = conditionsOf(overdue, dialect);
    return {u"SELECT CAST(substr(r.decided_on, 1, 4) AS INTEGER), count(*) FROM resolution r" + conditions.sql +
                u" GROUP BY 1 ORDER BY 1",
            conditions.values};
}

BoundQuery courseQuery(const ResolutionFilter &scope, const Dialect &dialect)
{
    Conditions conditions = conditionsOf(scope, dialect);
    conditions.add(
        QStringLiteral("r.exempt_reason = '' AND +r.id NOT IN (SELECT e.resolution_id FROM earlier_closing e)"), {});
    return {u"SELECT substr(r.decided_on, 1, 7), substr(r.closed_on, 1, 7), count(*) FROM resolution r" +
                conditions.sql + u" GROUP BY 1, 2",
            conditions.values};
}

BoundQuery reopenedCourseQuery(const ResolutionFilter &scope, const Dialect &dialect)
{
    Conditions conditions = conditionsOf(scope, dialect);
    conditions.add(QStringLiteral("r.exempt_reason = ''"), {});
    // From the few that were opened again to their resolutions, whatever the scope.
    const QString closings = QStringLiteral(
        "SELECT e.resolution_id AS id, e.closed_on AS closed_on, e.reopened_on AS reopened_on FROM earlier_closing e"
        " UNION ALL SELECT n.id, n.closed_on, NULL FROM resolution n"
        " WHERE n.id IN (SELECT e.resolution_id FROM earlier_closing e)");
    return {u"SELECT r.id, substr(r.decided_on, 1, 7), substr(k.closed_on, 1, 7), substr(k.reopened_on, 1, 7) FROM (" +
                closings + u") AS k CROSS JOIN resolution r ON r.id = k.id" + conditions.sql + u" ORDER BY r.id",
            conditions.values};
}

namespace {

/// What a filter lets pass besides the last day, for the halves of what is due.
struct DueConditions {
    Conditions reviews;
    Conditions deadlines;
};

DueConditions dueConditions(const DueFilter &filter)
{
    DueConditions conditions;
    const QVariant until = sqlValue(filter.until);
    conditions.reviews.add(underControl + u" AND r.next_review_on <= ?", {until});
    conditions.deadlines.add(openAndDue, {until});
    if (filter.from) {
        conditions.reviews.add(QStringLiteral("r.next_review_on >= ?"), {sqlValue(*filter.from)});
        conditions.deadlines.add(QStringLiteral("c.counts_on >= ?"), {sqlValue(*filter.from)});
    }
    if (filter.office) {
        conditions.reviews.add(QStringLiteral("r.lead_office_id = ?"), {sqlValue(*filter.office)});
        conditions.deadlines.add(clauseOffice, {sqlValue(*filter.office)});
    }
    if (filter.division) {
        for (Conditions *half : {&conditions.reviews, &conditions.deadlines})
            half->add(QStringLiteral("+r.division_id = ?"), {sqlValue(*filter.division)});
    }
    return conditions;
}

}

BoundQuery dueQuery(const DueFilter &filter, const Page &page)
{
    const int last = page.offset + page.limit;
    DueConditions conditions = dueConditions(filter);
    conditions.deadlines.add(underControl, {});
    // Each half comes by date from its own index and stops at the end of the page; only what is on it is read whole.
    const QString reviews = u"SELECT 0 AS kind, r.id AS resolution, NULL AS clause, r.next_review_on AS due_on,"
                            " r.reference_sort AS reference_sort, 0 AS place FROM resolution r" +
                            conditions.reviews.sql;
    const QString deadlines =
        u"SELECT 1 AS kind, r.id AS resolution, c.id AS clause, c.counts_on AS due_on,"
        " r.reference_sort AS reference_sort, c.position AS place FROM clause c JOIN resolution r ON r.id = c.resolution_id" +
        conditions.deadlines.sql;
    const QString order = QStringLiteral(" ORDER BY due_on, reference_sort, kind, place, resolution, clause");
    return {
        u"SELECT d.kind, r.id, r.reference, r.title, c.id, coalesce(c.label, ''), coalesce(o.number, l.number, ''), d.due_on,"
        " coalesce(c.lead_office_id, r.lead_office_id), r.row_version + coalesce(c.row_version, 0), r.visibility,"
        " CASE WHEN c.counts_on > c.due_on THEN c.due_on END FROM ("
        "SELECT * FROM (" +
            reviews +
            u" ORDER BY r.next_review_on, r.reference_sort, r.id LIMIT ?) AS reviews"
            " UNION ALL SELECT * FROM (" +
            deadlines + u" ORDER BY c.counts_on, r.reference_sort, c.position, r.id, c.id LIMIT ?) AS deadlines" +
            order +
            u" LIMIT ? OFFSET ?) AS d JOIN resolution r ON r.id = d.resolution LEFT JOIN clause c ON c.id = d.clause"
            " LEFT JOIN office o ON o.id = c.lead_office_id LEFT JOIN office l ON l.id = r.lead_office_id"
            " ORDER BY d.due_on, d.reference_sort, d.kind, d.place, d.resolution, d.clause",
        conditions.reviews.values + QVariantList{last} + conditions.deadlines.values +
            QVariantList{last, page.limit, page.offset}};
}

BoundQuery dueCountQuery(const DueFilter &filter)
{
    DueConditions conditions = dueConditions(filter);
    // Clause by clause of the resolutions that have any due; the other way round each clause would look for its resolution.
    conditions.deadlines.add(QStringLiteral("c.resolution_id = r.id"), {});
    return {u"SELECT (SELECT count(*) FROM resolution r" + conditions.reviews.sql +
                u") + (SELECT coalesce(sum((SELECT count(*) FROM clause c" + conditions.deadlines.sql +
                u")), 0) FROM resolution r WHERE " + underControl + u" AND r.earliest_due_on <= ?)",
            conditions.reviews.values + conditions.deadlines.values + QVariantList{sqlValue(filter.until)}};
}

}
