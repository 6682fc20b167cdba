#include "core/store/sql/SqlReviewStore.h"

#include "core/store/sql/ListQuery.h"
#include "core/store/sql/ReviewMapper.h"
#include "core/store/sql/Transaction.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

QString kindCode(DueItem::Kind kind)
{
    return kind == DueItem::Kind::Review ? QStringLiteral("review") : QStringLiteral("deadline");
}

QString stateCode(NoticeState state)
{
    switch (state) {
    case NoticeState::Sending:
        return QStringLiteral("sending");
    case NoticeState::Sent:
        return QStringLiteral("sent");
    case NoticeState::Drafted:
        break;
    }
    return QStringLiteral("drafted");
}

NoticeState stateFromCode(const QString &code)
{
    return code == u"sending" ? NoticeState::Sending : code == u"sent" ? NoticeState::Sent : NoticeState::Drafted;
}

/// "?, ?, …" would make a statement for each combination: these conditions let absent values pass instead.
const QString requestCondition = QStringLiteral(
    "WHERE (? = 0 OR closed_on IS NULL) AND (? IS NULL OR (closed_on IS NULL AND answer_until < ?)) AND (? IS NULL OR office_id = ?)"
    " AND (? IS NULL OR id IN (SELECT request_id FROM requested_clause WHERE resolution_id = ?)) ORDER BY answer_until, id");

}

Result<Overview> SqlReviewStore::overview(const ResolutionFilter &scope, const QString &owner) const
{
    // One state of the database for all figures.
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    Overview overview;
    const BoundQuery counts = attentionCountQuery(scope, m_connection.dialect());
    auto read = m_connection.each(counts.sql, counts.values, [&overview](const Row &row) {
        AttentionCounts division;
        for (Attention attention : allAttentions) {
            division[attention] = int(row.number(1 + int(attention)));
            overview.all[attention] += division[attention];
        }
        if (division != AttentionCounts())
            overview.byDivision.emplace_back(row.optionalId<DivisionId>(0), division);
    });
    if (!read)
        return read.error();
    const QVariant office = sqlValue(scope.office);
    const QVariant division = sqlValue(scope.division);
    read = m_connection.each(
        QStringLiteral(
            "SELECT count(*), count(*) FILTER (WHERE q.answer_until < ?) FROM contribution_request q JOIN office o ON o.id = q.office_id"
            " WHERE q.closed_on IS NULL AND (? IS NULL OR o.id = ?) AND (? IS NULL OR o.division_id = ?)"),
        {sqlValue(scope.today), office, office, division, division}, [&overview](const Row &row) {
            overview.requestsOpen = int(row.number(0));
            overview.requestsLate = int(row.number(1));
        });
    if (!read)
        return read.error();
    const auto due = m_connection.number(
        QStringLiteral(
            "SELECT count(*) FROM reminder WHERE done_on IS NULL AND remind_on <= ? AND (? = '' OR owner = ?)"),
        {sqlValue(scope.today), sqlValue(owner), sqlValue(owner)});
    if (!due)
        return due.error();
    overview.remindersDue = int(*due);
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return overview;
}

Result<std::vector<ContributionRequest>> SqlReviewStore::requests(const RequestFilter &filter) const
{
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    static const QString sql = Mapper<ContributionRequest>::table().select + requestCondition;
    const QVariant late = sqlValue(filter.lateOn);
    const QVariant office = sqlValue(filter.office);
    const QVariant resolution = sqlValue(filter.resolution);
    auto found = readRecords<ContributionRequest>(
        m_connection, sql, {int(filter.openOnly), late, late, office, office, resolution, resolution});
    if (!found)
        return found;
    for (ContributionRequest &request : *found) {
        if (const auto read = Mapper<ContributionRequest>::readChildren(m_connection, request); !read)
            return read.error();
    }
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return found;
}

Result<std::vector<Reminder>> SqlReviewStore::reminders(const ReminderFilter &filter) const
{
    static const QString sql =
        Mapper<Reminder>::table().select +
        u"WHERE done_on IS NULL AND remind_on <= ? AND (? = '' OR owner = ?) ORDER BY remind_on, id";
    return readRecords<Reminder>(m_connection, sql,
                                 {sqlValue(filter.until), sqlValue(filter.owner), sqlValue(filter.owner)});
}

Result<std::vector<Notice>> SqlReviewStore::claim(const std::vector<Notice> &notices, const QString &messageId,
                                                  const QDateTime &at, NoticeState as)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return transaction.error();
    const QString time = at.toUTC().toString(Qt::ISODateWithMs);
    std::vector<Notice> claimed;
    for (const Notice &notice : notices) {
        const QVariantList key = {sqlValue(notice.recipient), kindCode(notice.kind), notice.record,
                                  sqlValue(notice.dueOn)};
        const auto taken =
            notice.toldAt
                ? m_connection.run(
                      QStringLiteral(
                          "UPDATE notice SET state = ?, message_id = ?, at = ?"
                          " WHERE recipient = ? AND kind = ? AND record_id = ? AND due_on = ? AND at = ? AND state <> 'sending'"),
                      {stateCode(as), sqlValue(messageId), time, key[0], key[1], key[2], key[3],
                       notice.toldAt->toUTC().toString(Qt::ISODateWithMs)})
                : m_connection.run(
                      QStringLiteral(
                          "INSERT INTO notice (recipient, kind, record_id, due_on, state, message_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (recipient, kind, record_id, due_on) DO NOTHING"),
                      {key[0], key[1], key[2], key[3], stateCode(as), sqlValue(messageId), time});
        if (!taken)
            return taken.error();
        if (*taken > 0)
            claimed.push_back(notice);
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return claimed;
}

Result<void> SqlReviewStore::settle(const QString &messageId, NoticeState state, const QDateTime &at)
{
    return writeAlone(m_connection, QStringLiteral("UPDATE notice SET state = ?, at = ? WHERE message_id = ?"),
                      {stateCode(state), at.toUTC().toString(Qt::ISODateWithMs), sqlValue(messageId)});
}

Result<void> SqlReviewStore::release(const QString &messageId)
{
    return writeAlone(m_connection, QStringLiteral("DELETE FROM notice WHERE message_id = ?"), {sqlValue(messageId)});
}

Result<std::vector<StoredNotice>> SqlReviewStore::notices(std::optional<NoticeState> state) const
{
    const QVariant wanted = state ? sqlValue(stateCode(*state)) : QVariant();
    std::vector<StoredNotice> found;
    const auto read =
        m_connection.each(QStringLiteral("SELECT message_id, recipient, kind, record_id, due_on, state, at FROM notice"
                                         " WHERE ? IS NULL OR state = ? ORDER BY at, message_id, record_id"),
                          {wanted, wanted}, [&found](const Row &row) {
                              const auto kind =
                                  row.text(2) == u"review" ? DueItem::Kind::Review : DueItem::Kind::Deadline;
                              found.push_back({{row.text(1), kind, row.number(3), row.date(4).value_or(QDate())},
                                               stateFromCode(row.text(5)),
                                               row.text(0),
                                               QDateTime::fromString(row.text(6), Qt::ISODateWithMs)});
                          });
    if (!read)
        return read.error();
    return found;
}

Result<QString> SqlReviewStore::identity() const
{
    return m_connection.text(QStringLiteral("SELECT uuid FROM identity"));
}

}
