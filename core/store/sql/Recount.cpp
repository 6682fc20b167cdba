#include "core/store/sql/Recount.h"

#include "core/base/TextFold.h"
#include "core/store/sql/ClauseMapper.h"
#include "core/store/sql/DirectoryMapper.h"
#include "core/store/sql/MemoMapper.h"
#include "core/store/sql/ResolutionMapper.h"
#include "core/store/sql/ReviewMapper.h"
#include "core/store/sql/StatusReportMapper.h"

#include <functional>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// Read and written again, each column must be what it was.
template <class T>
Result<void> findOdd(Connection &connection, QStringList &tables)
{
    if constexpr (std::is_same_v<T, ReleasedLetter>)
        return {}; // the letters are looked at by themselves
    const Table &table = Mapper<T>::table();
    bool odd = false;
    const auto read = connection.each(table.select, {}, [&odd](const Row &row) {
        const QVariantList values = Mapper<T>::values(Mapper<T>::record(row));
        for (int i = 0; i < int(values.size()) && !odd; ++i) {
            const QVariant &value = values[i];
            // The two columns before are the id and the row version.
            const QString stored = row.text(i + 2);
            odd = value.isNull() != row.isNull(i + 2) || (!value.isNull() && value.toString() != stored) ||
                  stored.contains(QChar::Null);
        }
    });
    if (read && odd)
        tables << table.name();
    return read;
}

template <size_t... Kind>
Result<void> findOddOf(Connection &connection, QStringList &tables, std::index_sequence<Kind...>)
{
    Result<void> done;
    (void)((done = findOdd<std::variant_alternative_t<Kind, Record>>(connection, tables), done.ok()) && ...);
    return done;
}

struct Source {
    TextIndex index;
    const char16_t *texts; ///< id and the texts that are indexed, one row a record or more
};

constexpr Source sources[] = {
    {TextIndex::Titles, u"SELECT id, reference, title FROM resolution"},
    {TextIndex::Clauses, u"SELECT id, text FROM clause"},
    {TextIndex::Reports, u"SELECT id, text FROM status_report"},
    {TextIndex::ResolutionWords,
     u"SELECT id, reference || ' ' || title FROM resolution UNION ALL SELECT resolution_id, text FROM clause"
     u" UNION ALL SELECT resolution_id, text FROM status_report"},
};

}

Result<QStringList> tablesWithOddRecords(Connection &connection)
{
    QStringList tables;
    const auto looked = findOddOf(connection, tables, std::make_index_sequence<std::variant_size_v<Record>>());
    if (!looked)
        return looked.error();
    return tables;
}

Result<bool> searchIndexesAreComplete(Connection &connection)
{
    for (const Source &source : sources) {
        const int texts = source.index == TextIndex::Titles ? 2 : 1;
        const auto fill = [&](const QString &put) -> Result<void> {
            Result<void> done;
            const auto read = connection.each(QString::fromUtf16(source.texts), {}, [&](const Row &row) {
                QVariantList values{row.number(0)};
                for (int i = 1; i <= texts; ++i)
                    values << sqlValue(foldForIndex(row.text(i)));
                if (const auto written = connection.run(put, values); !written)
                    done = written.error();
            });
            return read ? done : read;
        };
        const auto same = connection.dialect().holdsOnly(connection, source.index, fill);
        if (!same || !*same)
            return same;
    }
    return true;
}

}
