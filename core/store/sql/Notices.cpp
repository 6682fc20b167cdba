#include "core/store/sql/Notices.h"

#include "core/store/sql/Connection.h"
#include "core/store/sql/Transaction.h"

namespace core::store::sql {

using namespace core::base;

namespace {

const QString identityOf = QStringLiteral("SELECT uuid FROM identity");

}

Result<int> carryNotices(const QString &from, const QString &into)
{
    const auto source = Connection::open(from, {.readOnly = true});
    if (!source)
        return source.error();
    const auto target = Connection::open(into, {});
    if (!target)
        return target.error();
    const auto theirs = (*source)->text(identityOf);
    const auto ours = (*target)->text(identityOf);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    if (*theirs != *ours)
        return Error{ErrorKind::Foreign, {}};
    std::vector<QVariantList> told;
    const auto read =
        (*source)->each(QStringLiteral("SELECT recipient, kind, record_id, due_on, state, message_id, at FROM notice"),
                        {}, [&told](const Row &row) {
                            told.push_back({row.text(0), row.text(1), row.number(2), row.text(3), row.text(4),
                                            row.text(5), row.text(6)});
                        });
    if (!read)
        return read.error();
    auto transaction = Transaction::write(**target);
    if (!transaction)
        return transaction.error();
    int carried = 0;
    for (const QVariantList &notice : told) {
        const auto written = (*target)->run(
            QStringLiteral(
                "INSERT INTO notice (recipient, kind, record_id, due_on, state, message_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (recipient, kind, record_id, due_on) DO UPDATE"
                " SET state = excluded.state, message_id = excluded.message_id, at = excluded.at WHERE notice.at < excluded.at"),
            notice);
        if (!written)
            return written.error();
        carried += *written;
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return carried;
}

}
