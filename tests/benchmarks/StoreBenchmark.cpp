#include "core/store/sql/SqlDatabase.h"
#include "core/store/sql/SqliteHandle.h"
#include "tests/benchmarks/RatioReporter.h"
#include "tests/benchmarks/StoreBenchmarkData.h"
#include "tests/benchmarks/StraightStore.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

// Search, a page of the list and a saved edit on 20,000 resolutions, 100,000 clauses and 300,000 reports, each beside
// the same work done straight on the SQLite C interface. Names are "what/store" and "what/sqlite"; the ratios follow.

using namespace core::model;
using namespace core::store;
using tests::benchmarks::firstRows;
using tests::benchmarks::hitsWanted;
using tests::benchmarks::stop;
using tests::benchmarks::StraightStore;

namespace {

const QDate today(2026, 11, 1);

std::unique_ptr<Database> database;
std::unique_ptr<StraightStore> straight;
sqlite3 *storeHandle = nullptr;

void search(benchmark::State &state, bool ours, const QString &words)
{
    size_t hits = 0;
    for (auto _ : state)
        hits = ours ? database->resolutions().search(words, hitsWanted)->size() : size_t(straight->search(words));
    state.counters["hits"] = double(hits);
}

size_t page(const ResolutionFilter &filter, ResolutionColumn column)
{
    auto ids = database->resolutions().order(filter, {column, false});
    const size_t all = ids->size();
    ids->resize(std::min<size_t>(firstRows, all));
    benchmark::DoNotOptimize(database->resolutions().rows(*ids)->size());
    return all;
}

void list(benchmark::State &state, bool ours, const ResolutionFilter &filter, ResolutionColumn column)
{
    size_t rows = 0;
    for (auto _ : state)
        rows = ours ? page(filter, column) : straight->page(filter, column);
    state.counters["rows"] = double(rows);
}

ResolutionFile someFile()
{
    ResolutionFilter all;
    all.today = today;
    auto ids = database->resolutions().order(all, {ResolutionColumn::Reference, false});
    auto file = database->resolutions().load(ids->at(ids->size() / 2));
    return *file;
}

void due(benchmark::State &state, const Page &page)
{
    size_t rows = 0;
    for (auto _ : state)
        rows = database->resolutions().due({today.addDays(30), std::nullopt}, page)->items.size();
    state.counters["rows"] = double(rows);
}

void figures(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(database->resolutions().figures(today)->all);
}

/// What a clerk saves.
struct EditKind {
    const char *name;
    Record (*record)(const ResolutionFile &);
    /// Changes the record as the clerk does; done twice it is as before.
    void (*edit)(Record &);
};

void toggleStatus(Record &record)
{
    auto &clause = std::get<Clause>(record);
    clause.status = clause.status == ClauseStatus::PartlyDone ? ClauseStatus::InProgress : ClauseStatus::PartlyDone;
}

void toggleSentence(Record &record)
{
    QString &text = std::get<StatusReport>(record).text;
    const QString sentence = u" Der Baubeginn am Elbufer wurde auf Oktober verschoben."_qs;
    if (text.endsWith(sentence))
        text.chop(sentence.size());
    else
        text += sentence;
}

void toggleReview(Record &record)
{
    auto &resolution = std::get<Resolution>(record);
    resolution.nextReviewOn = today.addDays(resolution.nextReviewOn == today.addDays(365) ? 180 : 365);
}

const EditKind editKinds[] = {
    {"save_clause_status", [](const ResolutionFile &file) { return Record(file.clauses[0]); }, toggleStatus},
    {"save_report_text", [](const ResolutionFile &file) { return Record(file.reports[0]); }, toggleSentence},
    {"save_review_date", [](const ResolutionFile &file) { return Record(file.resolution); }, toggleReview},
};

/// Rows written by an edit, the indexes' own tables included: both sides do the same. (FTS5 merges its segments now and
/// then; whoever's turn it is pays for both.)
class RowsWritten
{
public:
    RowsWritten(benchmark::State &state, sqlite3 *handle)
        : m_state(state), m_handle(handle), m_before(sqlite3_total_changes(handle))
    {
    }
    ~RowsWritten()
    {
        m_state.counters["rows"] =
            benchmark::Counter(double(sqlite3_total_changes(m_handle) - m_before), benchmark::Counter::kAvgIterations);
    }

private:
    benchmark::State &m_state;
    sqlite3 *m_handle;
    int m_before;
};

void saveStore(benchmark::State &state, const EditKind &kind)
{
    Record now = kind.record(someFile());
    const Authorship by{u"Messung"_qs, QDateTime(today, QTime(8, 0), Qt::UTC)};
    const RowsWritten rows(state, storeHandle);
    for (auto _ : state) {
        Record after = now;
        kind.edit(after);
        const auto written = database->changes().write({u"Messung"_qs, {{now, std::move(after)}}}, by);
        if (!written)
            stop(written.error().detail);
        now = *written->changes[0].after;
    }
}

void saveStraight(benchmark::State &state, const EditKind &kind)
{
    Record now = kind.record(someFile());
    const RowsWritten rows(state, straight->handle());
    for (auto _ : state) {
        Record after = now;
        kind.edit(after);
        straight->save(now, after);
        setRowVersion(after, rowVersionOf(now) + 1);
        now = std::move(after);
    }
}

/// Three times, of which the ratio takes the shortest: other work on the machine only ever makes it longer.
void reads(const std::string &name, const std::function<void(benchmark::State &)> &measure)
{
    benchmark::RegisterBenchmark(name.c_str(), measure)->Unit(benchmark::kMillisecond)->Repetitions(3);
}

void registerAll()
{
    const std::pair<const char *, QString> searches[] = {{"search_rare", u"wohnkonz baupla"_qs},
                                                         {"search_long_words", u"straße verwaltung"_qs},
                                                         {"search_commonest", u"de un"_qs}};
    ResolutionFilter all;
    all.today = today;
    ResolutionFilter overdue = all;
    overdue.states = {ResolutionState::Overdue};
    ResolutionFilter words = all;
    words.words = u"verw haush"_qs;
    const std::tuple<const char *, ResolutionFilter, ResolutionColumn> lists[] = {
        {"list_by_review", all, ResolutionColumn::NextReview},
        {"list_by_title", all, ResolutionColumn::Title},
        {"list_overdue", overdue, ResolutionColumn::State},
        {"list_words", words, ResolutionColumn::Reference}};
    for (bool ours : {true, false}) {
        const std::string side = ours ? "/store" : "/sqlite";
        for (const auto &[name, sought] : searches)
            reads(name + side, [ours, words = sought](benchmark::State &s) { search(s, ours, words); });
        for (const auto &[name, filter, column] : lists)
            reads(name + side,
                  [ours, filter = filter, column = column](benchmark::State &s) { list(s, ours, filter, column); });
        for (const EditKind &kind : editKinds) {
            benchmark::RegisterBenchmark(
                (kind.name + side).c_str(),
                [ours, &kind](benchmark::State &s) { ours ? saveStore(s, kind) : saveStraight(s, kind); })
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
    }
    reads("due_first_page/store", [](benchmark::State &s) { due(s, {100, 0}); });
    reads("due_page_at_5000/store", [](benchmark::State &s) { due(s, {100, 5000}); });
    reads("due_all/store", [](benchmark::State &s) { due(s, {}); });
    reads("figures/store", figures);
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QString path = tests::benchmarks::filledDatabase({}, today);
    auto connection = core::store::sql::Connection::open(path, {});
    if (!connection)
        stop(connection.error().detail);
    storeHandle = core::store::sql::sqliteHandle(**connection);
    if (const auto safe = (*connection)->protect(); !safe)
        stop(safe.error().detail);
    if (const auto ready = (*connection)->prepareToWrite(); !ready)
        stop(ready.error().detail);
    auto opened = std::make_unique<core::store::sql::SqlDatabase>(std::move(*connection), QString());
    if (const auto watching = opened->startWatching(); !watching)
        stop(watching.error().detail);
    database = std::move(opened);
    straight = std::make_unique<StraightStore>(path);
    registerAll();
    tests::benchmarks::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    straight.reset();
    database.reset();
    return 0;
}
