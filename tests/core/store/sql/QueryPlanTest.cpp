#include "core/store/sql/ListQuery.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Connection.h"
#include "tests/core/store/Fixture.h"

#include <QTemporaryDir>

namespace tests::core_store {

using namespace core::model;
using namespace core::store;
using namespace core::store::sql;

/// How SQLite means to answer: no list may read a whole table of clauses or reports.
TEST(QueryPlan, givenAnyFilter_whenListed_thenClausesAndReportsAreFoundByIndex)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stadt.db"));
    must(createDatabase(path)).reset();
    const auto connection = must(Connection::open(path, {}));
    ResolutionFilter filter;
    filter.today = QDate(2022, 6, 1);
    filter.states = {ResolutionState::Overdue};
    filter.office = OfficeId{1};
    filter.dueUntil = filter.today;
    filter.words = QStringLiteral("straße");
    std::vector<BoundQuery> queries;
    for (int column = 0; column <= int(ResolutionColumn::DueOn); ++column) {
        queries.push_back(listQuery(filter, ResolutionColumn(column), connection->dialect()));
        ResolutionFilter all;
        all.today = filter.today;
        queries.push_back(listQuery(all, ResolutionColumn(column), connection->dialect()));
    }
    queries.push_back(dueQuery({filter.today, std::nullopt}));
    queries.push_back(dueQuery({filter.today, OfficeId{1}}));
    queries.push_back(countQuery(filter, connection->dialect()));
    queries.push_back(stateCountQuery(filter.today));
    queries.push_back({QStringLiteral("SELECT id FROM resolution WHERE reference_key = ?"), {QStringLiteral("V1/22")}});
    for (const BoundQuery &query : queries) {
        must(connection->each(QStringLiteral("EXPLAIN QUERY PLAN ") + query.sql, query.values, [&query](const Row &row) {
            const QString step = row.text(3);
            const bool fullScan = step.startsWith(u"SCAN") && !step.contains(u"USING") && !step.contains(u"VIRTUAL TABLE")
                && !step.contains(u"CONSTANT") && !step.contains(u"SUBQUERY");
            EXPECT_FALSE(fullScan) << step.toStdString() << "\n" << query.sql.toStdString();
            EXPECT_FALSE(step.startsWith(u"SCAN c ") || step.startsWith(u"SCAN clause") || step.startsWith(u"SCAN s "))
                << step.toStdString() << "\n" << query.sql.toStdString();
        }));
    }
}

}
