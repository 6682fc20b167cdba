#include "core/store/sql/ReviewMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

const Table &Mapper<ContributionRequest>::table()
{
    static const Table table(u"contribution_request", {u"office_id", u"asked_on", u"answer_until", u"reminders", u"reminded_on",
                                                       u"closed_on", u"remark"});
    return table;
}

QVariantList Mapper<ContributionRequest>::values(const ContributionRequest &r)
{
    return {sqlValue(r.office),     sqlValue(r.askedOn),  sqlValue(r.until), sqlValue(r.reminders),
            sqlValue(r.remindedOn), sqlValue(r.closedOn), sqlValue(r.remark)};
}

ContributionRequest Mapper<ContributionRequest>::record(const Row &row)
{
    ContributionRequest r;
    r.id = row.id<ContributionRequestId>(0);
    r.rowVersion = row.number(1);
    r.office = row.id<OfficeId>(2);
    r.askedOn = row.date(3).value_or(QDate());
    r.until = row.date(4).value_or(QDate());
    r.reminders = int(row.number(5));
    r.remindedOn = row.date(6);
    r.closedOn = row.date(7);
    r.remark = row.text(8);
    return r;
}

Result<void> Mapper<ContributionRequest>::readChildren(Connection &connection, ContributionRequest &r)
{
    return connection.each(
        QStringLiteral("SELECT resolution_id, clause_id, answered_on FROM requested_clause WHERE request_id = ? ORDER BY position"),
        {r.id.value}, [&r](const Row &row) { r.clauses.push_back({row.id<ResolutionId>(0), row.id<ClauseId>(1), row.date(2)}); });
}

Result<void> Mapper<ContributionRequest>::clearChildren(Connection &connection, const ContributionRequest &r)
{
    const auto cleared = connection.run(QStringLiteral("DELETE FROM requested_clause WHERE request_id = ?"), {r.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<ContributionRequest>::insertChildren(Connection &connection, const ContributionRequest &r)
{
    int position = 0;
    for (const RequestedClause &clause : r.clauses) {
        const auto inserted = connection.run(
            QStringLiteral("INSERT INTO requested_clause (request_id, position, resolution_id, clause_id, answered_on) VALUES (?, ?, ?, ?, ?)"),
            {r.id.value, ++position, clause.resolution.value, clause.clause.value, sqlValue(clause.answeredOn)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

const Table &Mapper<Reminder>::table()
{
    static const Table table(u"reminder", {u"resolution_id", u"clause_id", u"remind_on", u"note", u"owner", u"done_on"});
    return table;
}

QVariantList Mapper<Reminder>::values(const Reminder &r)
{
    return {sqlValue(r.resolution), sqlValue(r.clause), sqlValue(r.on), sqlValue(r.note), sqlValue(r.owner), sqlValue(r.doneOn)};
}

Reminder Mapper<Reminder>::record(const Row &row)
{
    return {row.id<ReminderId>(0), row.id<ResolutionId>(2), row.optionalId<ClauseId>(3), row.date(4).value_or(QDate()),
            row.text(5),           row.text(6),             row.date(7),                 row.number(1)};
}

Result<std::vector<Reminder>> readReminders(Connection &connection, ResolutionId resolution)
{
    static const QString sql = Mapper<Reminder>::table().select + u"WHERE resolution_id = ? ORDER BY remind_on, id";
    return readRecords<Reminder>(connection, sql, {resolution.value});
}

ReviewRule storedRule(const QString &text)
{
    const auto rule = reviewRuleFromText(text);
    return rule ? *rule : ReviewRule();
}

}
