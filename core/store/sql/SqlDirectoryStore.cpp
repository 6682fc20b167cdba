#include "core/store/sql/SqlDirectoryStore.h"

#include "core/store/sql/DirectoryMapper.h"
#include "core/store/sql/Transaction.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

template <class T>
Result<void> readAll(Connection &connection, const QString &order, std::vector<T> &into)
{
    auto records = readRecords<T>(connection, Mapper<T>::table().select + order);
    if (!records)
        return records.error();
    into = std::move(*records);
    return {};
}

}

Result<Directory> SqlDirectoryStore::load() const
{
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    Directory out;
    if (const auto read = readAll(m_connection, QStringLiteral("ORDER BY position, code, id"), out.divisions); !read)
        return read.error();
    if (const auto read = readAll(m_connection, QStringLiteral("ORDER BY number_sort, id"), out.offices); !read)
        return read.error();
    if (const auto read = readAll(m_connection, QStringLiteral("ORDER BY position, code_sort, id"), out.committees);
        !read)
        return read.error();
    for (Committee &committee : out.committees) {
        if (const auto read = Mapper<Committee>::readChildren(m_connection, committee); !read)
            return read.error();
    }
    if (const auto read = readAll(m_connection, QStringLiteral("ORDER BY short_name, id"), out.factions); !read)
        return read.error();
    if (const auto read = readAll(m_connection, QStringLiteral("ORDER BY name_sort, id"), out.persons); !read)
        return read.error();
    if (const auto read = readAll(m_connection, QStringLiteral("ORDER BY key"), out.settings); !read)
        return read.error();
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return out;
}

}
