#include "core/model/TextFold.h"
#include "core/store/sql/Excerpt.h"
#include "core/store/sql/ListQuery.h"
#include "core/store/sql/SqlDatabase.h"
#include "core/store/sql/SqliteHandle.h"
#include "tests/benchmarks/StoreBenchmarkData.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
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
sqlite3 *storeHandle = nullptr;
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
    int columns() const { return sqlite3_column_count(m_statement); }
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
    RowsWritten(benchmark::State &state, sqlite3 *handle) : m_state(state), m_handle(handle), m_before(sqlite3_total_changes(handle)) {}
    ~RowsWritten()
    {
        m_state.counters["rows"] = benchmark::Counter(double(sqlite3_total_changes(m_handle) - m_before), benchmark::Counter::kAvgIterations);
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

using Words = QSet<QString>;

void addWords(Words &words, const QString &text)
{
    const QString folded = foldForIndex(text);
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
}

/// The same edits on the C interface: the same rows of the same tables, in one durable transaction. The record is read
/// and its version compared, the history tells of it, the words that go are looked for in the other texts.
class RawSave
{
public:
    void save(const Record &before, const Record &after)
    {
        m_begin.run({});
        if (const auto *clause = std::get_if<Clause>(&after)) {
            readStored(m_clause, clause->id.value);
            readStored(m_clauseOffices, clause->id.value);
            m_updateStatus.run({code(clause->status), clause->id.value, clause->rowVersion});
        } else if (const auto *resolution = std::get_if<Resolution>(&after)) {
            readStored(m_resolution, resolution->id.value);
            readStored(m_papers, resolution->id.value);
            m_updateReview.run({resolution->nextReviewOn->toString(Qt::ISODate), resolution->id.value, resolution->rowVersion});
        } else if (const auto *report = std::get_if<StatusReport>(&after)) {
            readStored(m_report, report->id.value);
            readStored(m_reportClauses, report->id.value);
            m_updateText.run({report->text, report->id.value, report->rowVersion});
            indexReport(std::get<StatusReport>(before), *report);
        }
        const RecordRef ref = refOf(after);
        m_history.run({code(ref.kind), ref.id, resolutionOf(after)->value, rowVersionOf(after) + 1, json(before)});
        m_commit.run({});
    }

private:
    static QString json(const Record &record) { return QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact)); }

    static void readStored(Raw &query, qint64 id)
    {
        query.bind({id});
        while (query.step()) {
            for (int column = 0; column < query.columns(); ++column)
                benchmark::DoNotOptimize(query.text(column));
        }
        query.bind({});
    }

    void indexReport(const StatusReport &before, const StatusReport &after)
    {
        m_removeReport.run({after.id.value, foldForIndex(before.text)});
        m_insertReport.run({after.id.value, foldForIndex(after.text)});
        Words old, fresh;
        addWords(old, before.text);
        addWords(fresh, after.text);
        Words lost = old, gained = fresh;
        lost.subtract(fresh);
        gained.subtract(old);
        if (!lost.isEmpty()) {
            Words all;
            for (Raw *texts : {&m_titleText, &m_clauseTexts, &m_reportTexts}) {
                texts->bind({after.resolution.value});
                while (texts->step())
                    addWords(all, texts->text(0));
                texts->bind({});
            }
            lost.subtract(all);
            for (const QString &word : std::as_const(all)) {
                if (std::any_of(lost.cbegin(), lost.cend(), [&word](const QString &gone) { return gone[0] == word[0]; }))
                    gained.insert(word);
            }
            if (!lost.isEmpty())
                m_removeWords.run({after.resolution.value, QStringList(lost.cbegin(), lost.cend()).join(u' ')});
        }
        m_insertWords.run({after.resolution.value, QStringList(gained.cbegin(), gained.cend()).join(u' ')});
    }

    Raw m_begin{u"BEGIN IMMEDIATE"_qs};
    Raw m_commit{u"COMMIT"_qs};
    Raw m_clause{u"SELECT * FROM clause WHERE id = ?"_qs};
    Raw m_clauseOffices{u"SELECT office_id FROM clause_office WHERE clause_id = ? ORDER BY position"_qs};
    Raw m_updateStatus{u"UPDATE clause SET status = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs};
    Raw m_resolution{u"SELECT * FROM resolution WHERE id = ?"_qs};
    Raw m_papers{u"SELECT reference, title, relation FROM related_paper WHERE resolution_id = ? ORDER BY position"_qs};
    Raw m_updateReview{u"UPDATE resolution SET next_review_on = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs};
    Raw m_report{u"SELECT * FROM status_report WHERE id = ?"_qs};
    Raw m_reportClauses{u"SELECT clause_id FROM report_clause WHERE report_id = ? ORDER BY position"_qs};
    Raw m_updateText{u"UPDATE status_report SET text = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs};
    Raw m_removeReport{u"INSERT INTO report_search (report_search, rowid, text) VALUES ('delete', ?, ?)"_qs};
    Raw m_insertReport{u"INSERT INTO report_search (rowid, text) VALUES (?, ?)"_qs};
    Raw m_titleText{u"SELECT reference || ' ' || title FROM resolution WHERE id = ?"_qs};
    Raw m_clauseTexts{u"SELECT text FROM clause WHERE resolution_id = ?"_qs};
    Raw m_reportTexts{u"SELECT text FROM status_report WHERE resolution_id = ?"_qs};
    Raw m_removeWords{u"INSERT INTO resolution_words (resolution_words, rowid, words) VALUES ('delete', ?, ?)"_qs};
    Raw m_insertWords{u"INSERT INTO resolution_words (rowid, words) VALUES (?, ?)"_qs};
    Raw m_history{u"INSERT INTO history (at, who, record_kind, record_id, resolution_id, description, row_version, change, before)"
                  " VALUES ('2026-11-01T08:00:00.000Z', 'Messung', ?, ?, ?, 'Messung', ?, 'changed', ?)"_qs};
};

void saveStraight(benchmark::State &state, const EditKind &kind)
{
    Record now = kind.record(someFile());
    RawSave raw;
    const RowsWritten rows(state, straight);
    for (auto _ : state) {
        Record after = now;
        kind.edit(after);
        raw.save(now, after);
        setRowVersion(after, rowVersionOf(now) + 1);
        now = std::move(after);
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
    benchmark::RegisterBenchmark("due_first_page/store", [](benchmark::State &s) { due(s, {100, 0}); })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("due_page_at_5000/store", [](benchmark::State &s) { due(s, {100, 5000}); })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("due_all/store", [](benchmark::State &s) { due(s, {}); })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("figures/store", figures)->Unit(benchmark::kMillisecond);
    for (const EditKind &kind : editKinds) {
        for (bool ours : {true, false}) {
            benchmark::RegisterBenchmark((std::string(kind.name) + (ours ? "/store" : "/sqlite")).c_str(),
                                         [ours, &kind](benchmark::State &s) { ours ? saveStore(s, kind) : saveStraight(s, kind); })
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
    }
}

/// Prints as usual and remembers the times for the ratios: the processor's for reading; for writing the clock's, in which
/// the disk is waited for, and the processor's beside it.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            const QString name = QString::fromStdString(run.benchmark_name());
            const QString what = name.section(u'/', 0, 0);
            const QString side = name.section(u'/', 1, 1);
            const bool writes = name.endsWith(u"real_time"_qs);
            m_times[what][side] = writes ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime();
            if (writes)
                m_times[what + u" (CPU)"_qs][side] = run.GetAdjustedCPUTime();
        }
    }
    void Finalize() override
    {
        std::printf("\n%-26s %10s %10s %7s\n", "", "store ms", "sqlite ms", "ratio");
        for (const auto &[name, times] : m_times) {
            const double ours = times.count(u"store"_qs) ? times.at(u"store"_qs) : 0;
            const double theirs = times.count(u"sqlite"_qs) ? times.at(u"sqlite"_qs) : 0;
            if (theirs > 0)
                std::printf("%-26s %10.2f %10.2f %7.2f\n", qPrintable(name), ours, theirs, ours / theirs);
            else
                std::printf("%-26s %10.2f\n", qPrintable(name), ours);
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
    auto connection = core::store::sql::Connection::open(path, {});
    if (!connection)
        stop(connection.error().detail);
    storeHandle = core::store::sql::sqliteHandle(**connection);
    if (const auto safe = (*connection)->protect(); !safe)
        stop(safe.error().detail);
    auto opened = std::make_unique<core::store::sql::SqlDatabase>(std::move(*connection), QString());
    if (const auto watching = opened->startWatching(); !watching)
        stop(watching.error().detail);
    database = std::move(opened);
    if (sqlite3_open(path.toUtf8().constData(), &straight) != SQLITE_OK)
        stop(path);
    sqlite3_exec(straight, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;"
                 " PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
    registerAll();
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    database.reset();
    return 0;
}
