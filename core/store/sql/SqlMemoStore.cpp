#include "core/store/sql/SqlMemoStore.h"

#include "core/store/sql/MemoMapper.h"
#include "core/store/sql/Transaction.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

MemoRow memoRow(const Row &row)
{
    MemoRow memo;
    memo.id = row.id<MemoId>(0);
    memo.resolution = row.id<ResolutionId>(1);
    memo.reference = row.text(2);
    memo.title = row.text(3);
    memo.state = memoStateFromCode(row.text(4)).value_or(MemoState::Released);
    memo.isFinal = row.flag(5);
    memo.date = row.date(6);
    memo.confidential = row.flag(7);
    memo.sentOn = row.date(8);
    memo.sentWay = row.text(9);
    memo.isKept = row.flag(10);
    memo.isCorrected = row.flag(11);
    memo.corrects = row.optionalId<MemoId>(12);
    memo.readers = int(row.number(13));
    memo.noted = int(row.number(14));
    return memo;
}

}

Result<std::vector<MemoRow>> SqlMemoStore::list() const
{
    std::vector<MemoRow> rows;
    const auto read = m_connection.each(
        QStringLiteral(
            "SELECT m.id, m.resolution_id, r.reference, r.title, m.state, m.is_final, m.date, m.confidential, m.sent_on, m.sent_way,"
            " EXISTS (SELECT 1 FROM released_letter l WHERE l.memo_id = m.id),"
            " EXISTS (SELECT 1 FROM memo c WHERE c.corrects_id = m.id AND c.state <> 'draft'), m.corrects_id,"
            " (SELECT count(*) FROM acknowledgement a WHERE a.memo_id = m.id),"
            " (SELECT count(a.noted_on) FROM acknowledgement a WHERE a.memo_id = m.id)"
            " FROM memo m JOIN resolution r ON r.id = m.resolution_id ORDER BY m.date DESC NULLS FIRST, m.id DESC"),
        {}, [&rows](const Row &row) { rows.push_back(memoRow(row)); });
    if (!read)
        return read.error();
    return rows;
}

Result<std::optional<ReleasedLetter>> SqlMemoStore::released(MemoId memo) const
{
    static const QString sql = Mapper<ReleasedLetter>::table().select + u"WHERE memo_id = ?";
    auto letters = readRecords<ReleasedLetter>(m_connection, sql, {memo.value});
    if (!letters)
        return letters.error();
    if (letters->empty())
        return std::optional<ReleasedLetter>();
    if (const auto read = Mapper<ReleasedLetter>::readChildren(m_connection, letters->front()); !read)
        return read.error();
    return std::optional(std::move(letters->front()));
}

Result<void> SqlMemoStore::promise(const std::vector<PromisedFile> &files)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return transaction.error();
    for (const PromisedFile &file : files) {
        const auto kept = m_connection.run(
            QStringLiteral(
                "INSERT INTO promised_file (memo_id, path, form, sha256) VALUES (?, ?, ?, ?) ON CONFLICT (memo_id)"
                " DO UPDATE SET path = excluded.path, form = excluded.form, sha256 = excluded.sha256"),
            {file.memo.value, sqlValue(file.path), sqlValue(file.form), sqlValue(file.sha256)});
        if (!kept)
            return kept.error();
    }
    return transaction->commit();
}

Result<void> SqlMemoStore::forgetPromise(const QString &path)
{
    return writeAlone(m_connection, QStringLiteral("DELETE FROM promised_file WHERE path = ?"), {sqlValue(path)});
}

Result<std::vector<PromisedFile>> SqlMemoStore::promised() const
{
    std::vector<PromisedFile> files;
    const auto read =
        m_connection.each(QStringLiteral("SELECT p.memo_id, p.path, p.form, p.sha256 FROM promised_file p"
                                         " JOIN released_letter l ON l.memo_id = p.memo_id ORDER BY p.path, p.memo_id"),
                          {}, [&files](const Row &row) {
                              files.push_back({row.id<MemoId>(0), row.text(1), row.text(2), row.text(3)});
                          });
    if (!read)
        return read.error();
    return files;
}

}
