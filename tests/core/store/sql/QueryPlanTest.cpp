#include "core/store/sql/Connection.h"
#include "core/store/sql/ListQuery.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Search.h"
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
    for (const DueFilter &due : {DueFilter{filter.today, std::nullopt}, DueFilter{filter.today, OfficeId{1}}}) {
        queries.push_back(dueQuery(due, {100, 200}));
        queries.push_back(dueCountQuery(due));
    }
    queries.push_back(dueQuery({filter.today, std::nullopt, DivisionId{1}, filter.today.addDays(-30)}, {100, 0}));
    queries.push_back(dueCountQuery({filter.today, std::nullopt, DivisionId{1}, filter.today.addDays(-30)}));
    queries.push_back(statesByDivisionQuery({.today = filter.today,
                                             .states = {},
                                             .office = {},
                                             .division = {},
                                             .committee = {},
                                             .dueUntil = {},
                                             .attention = {},
                                             .words = {}},
                                            connection->dialect()));
    queries.push_back(figuresQuery(filter.today));
    queries.push_back({QStringLiteral("SELECT id FROM resolution WHERE reference_key = ?"), {QStringLiteral("V1/22")}});
    queries.push_back(numbersQuery(u"0870").value());
    for (const BoundQuery &query : queries) {
        must(
            connection->each(QStringLiteral("EXPLAIN QUERY PLAN ") + query.sql, query.values, [&query](const Row &row) {
                const QString step = row.text(3);
                const bool fullScan = step.startsWith(u"SCAN") && !step.contains(u"USING") &&
                                      !step.contains(u"VIRTUAL TABLE") && !step.contains(u"CONSTANT") &&
                                      !step.contains(u"SUBQUERY") && !step.startsWith(u"SCAN reviews") &&
                                      !step.startsWith(u"SCAN deadlines") && step != u"SCAN d";
                EXPECT_FALSE(fullScan) << step.toStdString() << "\n" << query.sql.toStdString();
                EXPECT_FALSE(step.startsWith(u"SCAN c ") || step.startsWith(u"SCAN clause") ||
                             step.startsWith(u"SCAN s "))
                    << step.toStdString() << "\n"
                    << query.sql.toStdString();
            }));
    }
}

namespace {

/// The steps of a plan, one a line.
QStringList planOf(Connection &connection, const BoundQuery &query)
{
    QStringList steps;
    must(connection.each(QStringLiteral("EXPLAIN QUERY PLAN ") + query.sql, query.values,
                         [&steps](const Row &row) { steps << row.text(3); }));
    return steps;
}

}

TEST(QueryPlan, givenFiguresAndCounts_whenCounted_thenFromIndexesAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stadt.db"));
    must(createDatabase(path)).reset();
    const auto connection = must(Connection::open(path, {}));
    const QDate today(2022, 6, 1);
    ResolutionFilter all;
    all.today = today;
    ResolutionFilter division = all;
    division.division = DivisionId{1};
    const Dialect &dialect = connection->dialect();
    for (const BoundQuery &query :
         {figuresQuery(today), dueCountQuery({today, std::nullopt}), statesByDivisionQuery(all, dialect),
          overdueByYearQuery(all, dialect), overdueByYearQuery(division, dialect), courseQuery(all, dialect),
          courseQuery(division, dialect)}) {
        const QStringList steps = planOf(*connection, query);
        for (const QString &step : steps) {
            EXPECT_TRUE(step.contains(u"COVERING INDEX") || step.contains(u"SUBQUERY") ||
                        step == u"SCAN CONSTANT ROW" || step == u"USE TEMP B-TREE FOR GROUP BY" ||
                        step.endsWith(u"FOR IN-OPERATOR"))
                << step.toStdString() << "\n"
                << query.sql.toStdString();
        }
    }
}

TEST(QueryPlan, givenResolutionsOpenedAgain_whenTheirCourseIsRead_thenFromThemToTheirResolutions)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stadt.db"));
    must(createDatabase(path)).reset();
    const auto connection = must(Connection::open(path, {}));
    ResolutionFilter office;
    office.today = QDate(2022, 6, 1);
    office.office = OfficeId{1};
    for (const QString &step : planOf(*connection, reopenedCourseQuery(office, connection->dialect()))) {
        EXPECT_FALSE(step.startsWith(u"SCAN") && step != u"SCAN e" && step != u"SCAN k") << step.toStdString();
        EXPECT_FALSE(step.startsWith(u"SEARCH") && !step.contains(u"USING")) << step.toStdString();
    }
}

TEST(QueryPlan, givenPageOfWhatIsDue_whenRead_thenInOrderOfTheIndexSoThatItEndsEarly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stadt.db"));
    must(createDatabase(path)).reset();
    const auto connection = must(Connection::open(path, {}));
    for (const DueFilter &filter : {DueFilter{QDate(2022, 6, 1), std::nullopt},
                                    DueFilter{QDate(2022, 6, 1), std::nullopt, std::nullopt, QDate(2022, 5, 1)}}) {
        const QStringList steps = planOf(*connection, dueQuery(filter, {100, 0}));
        EXPECT_EQ(steps.filter(QStringLiteral("USING INDEX clause_open_by_date")).size(), 1)
            << steps.join(u'\n').toStdString();
        EXPECT_EQ(steps.filter(QStringLiteral("USING COVERING INDEX resolution_under_control")).size(), 1)
            << steps.join(u'\n').toStdString();
        EXPECT_EQ(steps.filter(QStringLiteral("TEMP B-TREE FOR RIGHT PART OF ORDER BY")).size(), 2)
            << steps.join(u'\n').toStdString();
    }
}

}
