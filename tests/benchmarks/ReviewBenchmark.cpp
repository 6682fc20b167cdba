#include "core/notify/CalendarFile.h"
#include "core/request/RequestForm.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/benchmarks/StoreBenchmarkData.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>

// What following up costs on 20,000 resolutions with 100,000 clauses. Promised: the overview under 100 ms, the requests
// to 60 offices with their forms under 5 s, the calendar of all reviews under 2 s.

using namespace core::base;
using namespace core::model;
using namespace core::notify;
using namespace core::request;
using namespace core::store;

namespace {

const QDate today(2026, 11, 20);
std::unique_ptr<Database> database;

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void overview(benchmark::State &state)
{
    ResolutionFilter scope;
    scope.today = today;
    int waiting = 0;
    for (auto _ : state)
        waiting = must(database->reviews().overview(scope)).all[Attention::DueIn30Days];
    state.counters["due"] = waiting;
}

/// The charts beside the figures.
void standing(benchmark::State &state)
{
    ResolutionFilter scope;
    scope.today = today;
    int open = 0;
    for (auto _ : state)
        open = must(database->resolutions().standing(scope, 24)).course.back().open;
    state.counters["open"] = open;
}

void list(benchmark::State &state, Attention attention)
{
    ResolutionFilter filter;
    filter.today = today;
    filter.attention = attention;
    size_t rows = 0;
    for (auto _ : state)
        rows = must(database->resolutions().order(filter, {})).size();
    state.counters["rows"] = double(rows);
}

/// Everything that is due in 30 days, with the form of each office; nothing is written, so that it can be measured again.
void requests(benchmark::State &state)
{
    core::edit::EditService service(*database, QStringLiteral("Messung"),
                                    [] { return QDateTime(today, QTime(8, 0), Qt::UTC); });
    ResolutionFilter filter;
    filter.today = today;
    filter.attention = Attention::DueIn30Days;
    const auto due = must(database->resolutions().order(filter, {}));
    Progress progress;
    size_t offices = 0;
    size_t clauses = 0;
    for (auto _ : state) {
        const auto prepared = must(prepareRequests(service, due, today, progress));
        offices = prepared.size();
        clauses = 0;
        for (const PreparedRequest &request : prepared) {
            benchmark::DoNotOptimize(must(writeForm(request, QStringLiteral("0123456789abcdef"))));
            clauses += request.items.size();
        }
    }
    state.counters["offices"] = double(offices);
    state.counters["clauses"] = double(clauses);
}

void calendar(benchmark::State &state)
{
    const QDate end(2100, 1, 1);
    size_t events = 0;
    for (auto _ : state) {
        const auto due = must(database->resolutions().due({end, std::nullopt}));
        benchmark::DoNotOptimize(
            calendarFile(due.items, {QStringLiteral("0123456789abcdef"), QDateTime(today, QTime(8, 0), Qt::UTC), 14}));
        events = due.items.size();
    }
    state.counters["events"] = double(events);
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    database = must(core::store::sql::openDatabase(tests::benchmarks::filledDatabase({}, today)));
    benchmark::RegisterBenchmark("overview", overview)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("charts of the overview", standing)->Unit(benchmark::kMillisecond);
    constexpr std::pair<const char *, Attention> lists[] = {{"list overdue", Attention::Overdue},
                                                            {"list ready for a letter", Attention::ReadyForLetter},
                                                            {"list reason missing", Attention::ReasonMissing},
                                                            {"list untracked", Attention::Untracked}};
    for (const auto &[name, attention] : lists)
        benchmark::RegisterBenchmark(name, list, attention)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("requests with forms", requests)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("calendar of all", calendar)->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    database.reset();
    return 0;
}
