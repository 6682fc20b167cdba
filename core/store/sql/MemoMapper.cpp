#include "core/store/sql/MemoMapper.h"

#include <QCryptographicHash>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

const Table &Mapper<Memo>::table()
{
    static const Table table(u"memo", {u"resolution_id", u"state", u"is_final", u"confidential", u"date", u"recipients",
                                       u"salutation", u"opening", u"closing", u"signatory_prefix", u"signatory_name",
                                       u"signatory_function", u"next_review_on", u"sent_on", u"source_file", u"profile",
                                       u"distribution", u"told_before", u"longest_clause", u"corrects_id", u"sent_way"});
    return table;
}

QVariantList Mapper<Memo>::values(const Memo &m)
{
    return {sqlValue(m.resolution),        sqlValue(code(m.state)),     sqlValue(m.isFinal),   sqlValue(m.confidential),
            sqlValue(m.date),              sqlValue(m.recipients),      sqlValue(m.salutation), sqlValue(m.opening),
            sqlValue(m.closing),           sqlValue(m.signatoryPrefix), sqlValue(m.signatoryName),
            sqlValue(m.signatoryFunction), sqlValue(m.nextReviewOn),    sqlValue(m.sentOn),    sqlValue(m.sourceFile),
            sqlValue(m.profile),           sqlValue(m.distribution),    sqlValue(code(m.toldBefore)), sqlValue(m.longestClause),
            sqlValue(m.corrects),          sqlValue(m.sentWay)};
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
    m.profile = row.text(17);
    m.distribution = row.text(18);
    m.toldBefore = toldBeforeFromCode(row.text(19)).value_or(ToldBefore::Show);
    m.longestClause = int(row.number(20));
    m.corrects = row.optionalId<MemoId>(21);
    m.sentWay = row.text(22);
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

const Table &Mapper<ReleasedLetter>::table()
{
    static const Table table(u"released_letter", {u"resolution_id", u"memo_id", u"released_on", u"pdf", u"text", u"data", u"sha256",
                                                  u"profile_sha256", u"letters_before"});
    return table;
}

namespace {

QString profileKey(const ReleasedLetter &l)
{
    return QString::fromLatin1(QCryptographicHash::hash(l.profile.toUtf8(), QCryptographicHash::Sha256).toHex());
}

}

QVariantList Mapper<ReleasedLetter>::values(const ReleasedLetter &l)
{
    return {sqlValue(l.resolution), sqlValue(l.memo), sqlValue(l.releasedOn), l.pdf,
            sqlValue(l.text),       sqlValue(l.data), sqlValue(l.sha256),     profileKey(l),
            l.lettersBefore ? QVariant(*l.lettersBefore) : QVariant()};
}

ReleasedLetter Mapper<ReleasedLetter>::record(const Row &row)
{
    ReleasedLetter l;
    l.id = row.id<ReleasedLetterId>(0);
    l.rowVersion = row.number(1);
    l.resolution = row.id<ResolutionId>(2);
    l.memo = row.id<MemoId>(3);
    l.releasedOn = row.date(4).value_or(QDate());
    l.pdf = row.bytes(5);
    l.text = row.text(6);
    l.data = row.text(7);
    l.sha256 = row.text(8);
    l.lettersBefore = row.isNull(10) ? std::nullopt : std::optional(int(row.number(10)));
    return l;
}

bool Mapper<ReleasedLetter>::sameChildren(const ReleasedLetter &a, const ReleasedLetter &b)
{
    return a.profile == b.profile;
}

Result<void> Mapper<ReleasedLetter>::readChildren(Connection &connection, ReleasedLetter &l)
{
    const auto profile = connection.text(
        QStringLiteral("SELECT p.content FROM letter_profile p JOIN released_letter l ON l.profile_sha256 = p.sha256 WHERE l.id = ?"),
        {l.id.value});
    if (!profile)
        return profile.error();
    l.profile = *profile;
    return {};
}

Result<void> Mapper<ReleasedLetter>::clearChildren(Connection &, const ReleasedLetter &)
{
    return {};
}

Result<void> Mapper<ReleasedLetter>::insertChildren(Connection &connection, const ReleasedLetter &l)
{
    const auto kept = connection.run(
        QStringLiteral("INSERT INTO letter_profile (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"),
        {profileKey(l), sqlValue(l.profile)});
    return kept ? Result<void>() : Result<void>(kept.error());
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
