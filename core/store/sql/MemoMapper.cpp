#include "core/store/sql/MemoMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> Mapper<Memo>::readChildren(Connection &connection, Memo &m)
{
    return connection.each(
        QStringLiteral("SELECT name, function, noted_on FROM acknowledgement WHERE memo_id = ? ORDER BY position"),
        {m.id.value}, [&m](const Row &row) {
            m.acknowledgements.push_back({row.text(0), row.text(1), row.date(2)});
        });
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
            QStringLiteral(
                "INSERT INTO acknowledgement (memo_id, position, name, function, noted_on) VALUES (?, ?, ?, ?, ?)"),
            {m.id.value, ++position, sqlValue(a.name), sqlValue(a.function), sqlValue(a.notedOn)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

bool Mapper<ReleasedLetter>::sameChildren(const ReleasedLetter &a, const ReleasedLetter &b)
{
    return a.profile == b.profile;
}

Result<void> Mapper<ReleasedLetter>::readChildren(Connection &connection, ReleasedLetter &l)
{
    const auto profile = connection.text(
        QStringLiteral(
            "SELECT p.content FROM letter_profile p JOIN released_letter l ON l.profile_sha256 = p.sha256 WHERE l.id = ?"),
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
    static const QString sql =
        Mapper<Memo>::table().select + u"WHERE resolution_id = ? ORDER BY date DESC NULLS FIRST, id DESC";
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
