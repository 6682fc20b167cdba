#include "core/model/TextFold.h"
#include "core/store/sql/Excerpt.h"
#include "core/store/sql/ListQuery.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/benchmarks/StoreBenchmarkData.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>
#include <sqlite3.h>

// Search, a page of the list and a saved edit on 20,000 resolutions, 100,000 clauses and 300,000 reports, each beside
// the same work done straight on the SQLite C interface. Names are "what/store" and "what/sqlite"; the ratios follow.

using namespace core::model;
using namespace core::store;

namespace {

const QDate today(2026, 11, 1);
constexpr int firstRows = 60;
constexpr int hitsWanted = 50;

std::unique_ptr<Database> database;
sqlite3 *straight = nullptr;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/// A statement of the C interface, prepared once.
class Raw
{
public:
    explicit Raw(const QString &sql)
    {
        if (sqlite3_prepare_v3(straight, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            stop(sql + QString::fromUtf8(sqlite3_errmsg(straight)));
    }
    ~Raw() { sqlite3_finalize(m_statement); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void bind(const QVariantList &values)
    {
        sqlite3_reset(m_statement);
        for (int i = 0; i < int(values.size()); ++i) {
            if (values[i].typeId() == QMetaType::QString) {
                const QByteArray text = values[i].toString().toUtf8();
                sqlite3_bind_text(m_statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            } else {
                sqlite3_bind_int64(m_statement, i + 1, values[i].toLongLong());
            }
        }
    }
    bool step() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    void run(const QVariantList &values)
    {
        bind(values);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(straight)));
        sqlite3_reset(m_statement);
    }
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// The three places of the search, in the C interface's words.
struct RawPlace {
    Raw count, ranked, newest;

    RawPlace(const QString &index, const QString &joins)
        : count(u"SELECT count(*) FROM (SELECT 1 FROM "_qs + index + u" WHERE "_qs + index + u" MATCH ? LIMIT 1001)"_qs),
          ranked(u"SELECT r.id, r.reference, r.title, t.text FROM (SELECT rowid AS id, rank AS place FROM "_qs + index + u" WHERE "_qs + index
                 + u" MATCH ? ORDER BY rank LIMIT ?) h "_qs + joins + u" ORDER BY h.place"_qs),
          newest(u"SELECT r.id, r.reference, r.title, t.text FROM (SELECT rowid AS id, -rowid AS place FROM "_qs + index + u" WHERE "_qs + index
                 + u" MATCH ? ORDER BY rowid DESC LIMIT ?) h "_qs + joins + u" ORDER BY h.place"_qs)
    {
    }
};

int searchStraight(const QString &words)
{
    static RawPlace places[] = {
        {u"title_search"_qs, u"JOIN (SELECT id, title AS text FROM resolution) t ON t.id = h.id JOIN resolution r ON r.id = h.id"_qs},
        {u"clause_search"_qs, u"JOIN clause t ON t.id = h.id JOIN resolution r ON r.id = t.resolution_id"_qs},
        {u"report_search"_qs, u"JOIN status_report t ON t.id = h.id JOIN resolution r ON r.id = t.resolution_id"_qs},
    };
    const QStringList folded = foldedWords(words);
    const QString query = core::store::sql::sqliteDialect().searchQuery(folded);
    std::vector<SearchHit> hits;
    for (RawPlace &place : places) {
        if (int(hits.size()) >= hitsWanted)
            break;
        place.count.bind({query});
        place.count.step();
        Raw &found = place.count.number(0) > 1000 ? place.newest : place.ranked;
        place.count.bind({});
        found.bind({query, 2 * hitsWanted});
        while (int(hits.size()) < hitsWanted && found.step()) {
            auto excerpt = core::store::sql::excerptOf(found.text(3), folded);
            SearchHit hit;
            hit.resolution = {found.number(0)};
            hit.reference = found.text(1);
            hit.title = found.text(2);
            hit.sentence = std::move(excerpt.sentence);
            hit.marks = std::move(excerpt.marks);
            hits.push_back(std::move(hit));
        }
        found.bind({});
    }
    return int(hits.size());
}

void search(benchmark::State &state, bool ours, const QString &words)
{
    size_t hits = 0;
    for (auto _ : state)
        hits = ours ? database->resolutions().search(words, hitsWanted)->size() : size_t(searchStraight(words));
    state.counters["hits"] = double(hits);
}

size_t pageStraight(const ResolutionFilter &filter, ResolutionColumn column)
{
    static std::map<QString, std::unique_ptr<Raw>> statements;
    static Raw row(u"SELECT r.id, r.reference, r.title, coalesce(k.code, ''), coalesce(o.number, ''), r.meeting, r.visibility, r.clause_count,"
                   " r.settled_count, r.next_review_on, r.earliest_due_on, r.closed_on IS NOT NULL, r.exempt_reason <> ''"
                   " FROM resolution r LEFT JOIN committee k ON k.id = r.committee_id LEFT JOIN office o ON o.id = r.lead_office_id WHERE r.id = ?"_qs);
    const auto query = core::store::sql::listQuery(filter, column, core::store::sql::sqliteDialect());
    auto &statement = statements[query.sql];
    if (!statement)
        statement = std::make_unique<Raw>(query.sql);
    std::vector<std::pair<qint64, qint64>> ids;
    statement->bind(query.values);
    while (statement->step())
        ids.emplace_back(statement->number(1), statement->number(0));
    std::stable_sort(ids.begin(), ids.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    size_t letters = 0;
    for (size_t i = 0; i < std::min<size_t>(firstRows, ids.size()); ++i) {
        row.bind({ids[i].second});
        row.step();
        for (int column_ = 1; column_ < 11; ++column_)
            letters += size_t(row.text(column_).size());
    }
    row.bind({}); // an open statement would keep its state of the database
    benchmark::DoNotOptimize(letters);
    return ids.size();
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
        rows = ours ? page(filter, column) : pageStraight(filter, column);
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

/// Each iteration saves twice, there and back: the database stays as it is.
void saveStore(benchmark::State &state)
{
    Clause clause = someFile().clauses[0];
    const QString texts[] = {clause.text + u" Neu."_qs, clause.text};
    const Authorship by{u"Messung"_qs, QDateTime(today, QTime(8, 0), Qt::UTC)};
    for (auto _ : state) {
        for (const QString &text : texts) {
            Clause after = clause;
            after.text = text;
            const auto written = database->changes().write({u"Messung"_qs, {{Record(clause), Record(after)}}}, by);
            if (!written)
                stop(written.error().detail);
            clause = std::get<Clause>(*written->changes[0].after);
        }
    }
}

void saveStraight(benchmark::State &state)
{
    Clause clause = someFile().clauses[0];
    const QString texts[] = {clause.text + u" Neu."_qs, clause.text};
    Raw begin(u"BEGIN IMMEDIATE"_qs), commit(u"COMMIT"_qs);
    Raw update(u"UPDATE clause SET text = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs);
    Raw remove(u"INSERT INTO clause_search (clause_search, rowid, text) VALUES ('delete', ?, ?)"_qs);
    Raw insert(u"INSERT INTO clause_search (rowid, text) VALUES (?, ?)"_qs);
    Raw history(u"INSERT INTO history (at, who, record_kind, record_id, resolution_id, description, row_version, before, after)"
                " VALUES ('2026-11-01T08:00:00.000Z', 'Messung', 'clause', ?, ?, 'Messung', ?, ?, ?)"_qs);
    for (auto _ : state) {
        for (const QString &text : texts) {
            Clause after = clause;
            after.text = text;
            ++after.rowVersion;
            begin.run({});
            update.run({text, clause.id.value, clause.rowVersion});
            remove.run({clause.id.value, foldForIndex(clause.text)});
            insert.run({clause.id.value, foldForIndex(text)});
            history.run({clause.id.value, clause.resolution.value, after.rowVersion, QString::fromUtf8(QJsonDocument(toJson(clause)).toJson(QJsonDocument::Compact)),
                         QString::fromUtf8(QJsonDocument(toJson(after)).toJson(QJsonDocument::Compact))});
            commit.run({});
            clause = after;
        }
    }
}

void registerAll()
{
    const std::pair<const char *, QString> searches[] = {{"search_rare", u"wohnkonz baupla"_qs},
                                                         {"search_long_words", u"straße verwaltung"_qs},
                                                         {"search_commonest", u"de un"_qs}};
    for (const auto &[name, words] : searches) {
        for (bool ours : {true, false})
            benchmark::RegisterBenchmark((std::string(name) + (ours ? "/store" : "/sqlite")).c_str(), [ours, words = words](benchmark::State &s) { search(s, ours, words); })->Unit(benchmark::kMillisecond);
    }
    ResolutionFilter all;
    all.today = today;
    ResolutionFilter overdue = all;
    overdue.states = {ResolutionState::Overdue};
    ResolutionFilter words = all;
    words.words = u"verw haush"_qs;
    const std::tuple<const char *, ResolutionFilter, ResolutionColumn> lists[] = {{"list_by_review", all, ResolutionColumn::NextReview},
                                                                                  {"list_by_title", all, ResolutionColumn::Title},
                                                                                  {"list_overdue", overdue, ResolutionColumn::State},
                                                                                  {"list_words", words, ResolutionColumn::Reference}};
    for (const auto &[name, filter, column] : lists) {
        for (bool ours : {true, false})
            benchmark::RegisterBenchmark((std::string(name) + (ours ? "/store" : "/sqlite")).c_str(), [ours, filter = filter, column = column](benchmark::State &s) { list(s, ours, filter, column); })->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("save_two_edits/store", saveStore)->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark::RegisterBenchmark("save_two_edits/sqlite", saveStraight)->Unit(benchmark::kMillisecond)->UseRealTime();
}

/// Prints as usual and remembers the times for the ratios: the processor's for reading, the clock's where the disk is
/// waited for.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            const QString name = QString::fromStdString(run.benchmark_name());
            m_times[name.section(u'/', 0, 0)][name.section(u'/', 1, 1)] = name.endsWith(u"real_time"_qs) ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime();
        }
    }
    void Finalize() override
    {
        std::printf("\n%-20s %10s %10s %7s\n", "", "store ms", "sqlite ms", "ratio");
        for (const auto &[name, times] : m_times) {
            const double ours = times.count(u"store"_qs) ? times.at(u"store"_qs) : 0;
            const double theirs = times.count(u"sqlite"_qs) ? times.at(u"sqlite"_qs) : 0;
            std::printf("%-20s %10.2f %10.2f %7.2f\n", qPrintable(name), ours, theirs, theirs > 0 ? ours / theirs : 0);
        }
    }

private:
    std::map<QString, std::map<QString, double>> m_times;
};

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QString path = tests::benchmarks::filledDatabase({}, today);
    auto opened = core::store::sql::openDatabase(path);
    if (!opened)
        stop(opened.error().detail);
    database = std::move(*opened);
    if (sqlite3_open(path.toUtf8().constData(), &straight) != SQLITE_OK)
        stop(path);
    sqlite3_exec(straight, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    registerAll();
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    database.reset();
    return 0;
}
