#include "core/store/sql/MemoMapper.h"

namespace core::store::sql {

using namespace core::model;

const Table &Mapper<Memo>::table()
{
    static const Table table(u"memo", {u"resolution_id", u"state", u"is_final", u"confidential", u"date", u"recipients",
                                       u"salutation", u"opening", u"closing", u"signatory_prefix", u"signatory_name",
                                       u"signatory_function", u"next_review_on", u"sent_on", u"source_file"});
    return table;
}

QVariantList Mapper<Memo>::values(const Memo &m)
{
    return {sqlValue(m.resolution),        sqlValue(code(m.state)),     sqlValue(m.isFinal),   sqlValue(m.confidential),
            sqlValue(m.date),              sqlValue(m.recipients),      sqlValue(m.salutation), sqlValue(m.opening),
            sqlValue(m.closing),           sqlValue(m.signatoryPrefix), sqlValue(m.signatoryName),
            sqlValue(m.signatoryFunction), sqlValue(m.nextReviewOn),    sqlValue(m.sentOn),    sqlValue(m.sourceFile)};
}

Memo Mapper<Memo>::record(const Row &row)
{
    Memo m;
    m.id = row.id<MemoId>(0);
    m.rowVersion = row.number(1);
    m.resolution = row.id<ResolutionId>(2);
    m.state = memoStateFromCode(row.text(3)).value_or(MemoState::Released);
    m.isFinal = row.flag(4);
    m.confidential = row.flag(5);
    m.date = row.date(6);
    m.recipients = row.text(7);
    m.salutation = row.text(8);
    m.opening = row.text(9);
    m.closing = row.text(10);
    m.signatoryPrefix = row.text(11);
    m.signatoryName = row.text(12);
    m.signatoryFunction = row.text(13);
    m.nextReviewOn = row.date(14);
    m.sentOn = row.date(15);
    m.sourceFile = row.text(16);
    return m;
}

Result<void> Mapper<Memo>::readChildren(Connection &connection, Memo &m)
{
    return connection.each(
        QStringLiteral("SELECT name, function, noted_on FROM acknowledgement WHERE memo_id = ? ORDER BY position"), {m.id.value},
        [&m](const Row &row) { m.acknowledgements.push_back({row.text(0), row.text(1), row.date(2)}); });
}

Result<void> Mapper<Memo>::clearChildren(Connection &connection, const Memo &m)
{
    const auto cleared = connection.run(QStringLiteral("DELETE FROM acknowledgement WHERE memo_id = ?"), {m.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<Memo>::insertChildren(Connection &connection, const Memo &m)
{
    int position = 0;
    for (const Acknowledgement &a : m.acknowledgements) {
        const auto inserted = connection.run(
            QStringLiteral("INSERT INTO acknowledgement (memo_id, position, name, function, noted_on) VALUES (?, ?, ?, ?, ?)"),
            {m.id.value, ++position, sqlValue(a.name), sqlValue(a.function), sqlValue(a.notedOn)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<std::vector<Memo>> readMemos(Connection &connection, ResolutionId resolution)
{
    static const QString sql = Mapper<Memo>::table().select + u"WHERE resolution_id = ? ORDER BY date DESC NULLS FIRST, id DESC";
    auto memos = readRecords<Memo>(connection, sql, {resolution.value});
    if (!memos)
        return memos;
    for (Memo &memo : *memos) {
        if (const auto read = Mapper<Memo>::readChildren(connection, memo); !read)
            return read.error();
    }
    return memos;
}

}
