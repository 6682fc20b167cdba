#include "core/store/sql/DirectoryMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> Mapper<Committee>::readChildren(Connection &connection, Committee &c)
{
    return connection.each(
        QStringLiteral("SELECT held_on FROM committee_meeting WHERE committee_id = ? ORDER BY held_on"), {c.id.value},
        [&c](const Row &row) { c.meetings.push_back(row.date(0).value_or(QDate())); });
}

Result<void> Mapper<Committee>::clearChildren(Connection &connection, const Committee &c)
{
    const auto cleared =
        connection.run(QStringLiteral("DELETE FROM committee_meeting WHERE committee_id = ?"), {c.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<Committee>::insertChildren(Connection &connection, const Committee &c)
{
    for (QDate on : c.meetings) {
        const auto inserted =
            connection.run(QStringLiteral("INSERT INTO committee_meeting (committee_id, held_on) VALUES (?, ?)"),
                           {c.id.value, sqlValue(on)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

}
