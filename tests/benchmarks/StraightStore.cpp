#include "tests/benchmarks/StraightStore.h"

#include "core/base/TextFold.h"
#include "core/store/sql/Excerpt.h"
#include "core/store/sql/ListQuery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>

namespace tests::benchmarks {

using namespace core::base;
using namespace core::model;
using namespace core::store;

void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

namespace {

/// A statement of the C interface, prepared once.
class Raw
{
public:
    Raw(sqlite3 *handle, const QString &sql)
    {
        if (sqlite3_prepare_v3(handle, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                               nullptr) != SQLITE_OK)
            stop(sql + QString::fromUtf8(sqlite3_errmsg(handle)));
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
            stop(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))));
        sqlite3_reset(m_statement);
    }
    int columns() const { return sqlite3_column_count(m_statement); }
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// The three places of the search, in the C interface's words.
struct RawPlace {
    Raw count, ranked, newest;

    RawPlace(sqlite3 *handle, const QString &index, const QString &joins)
        : count(handle, u"SELECT count(*) FROM (SELECT 1 FROM "_qs + index + u" WHERE "_qs + index +
                            u" MATCH ? LIMIT 1001)"_qs),
          ranked(handle, u"SELECT r.id, r.reference, r.title, t.text FROM (SELECT rowid AS id, rank AS place FROM "_qs +
                             index + u" WHERE "_qs + index + u" MATCH ? ORDER BY rank LIMIT ?) h "_qs + joins +
                             u" ORDER BY h.place"_qs),
          newest(handle,
                 u"SELECT r.id, r.reference, r.title, t.text FROM (SELECT rowid AS id, -rowid AS place FROM "_qs +
                     index + u" WHERE "_qs + index + u" MATCH ? ORDER BY rowid DESC LIMIT ?) h "_qs + joins +
                     u" ORDER BY h.place"_qs)
    {
    }
};

using Words = QSet<QString>;

void addWords(Words &words, const QString &text)
{
    const QString folded = foldForIndex(text);
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
}

/// Edits of the clerk.
class RawSave
{
public:
    explicit RawSave(sqlite3 *handle) : m_handle(handle) {}

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
            m_updateReview.run(
                {resolution->nextReviewOn->toString(Qt::ISODate), resolution->id.value, resolution->rowVersion});
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
    static QString json(const Record &record)
    {
        return QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
    }

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
                if (std::any_of(lost.cbegin(), lost.cend(),
                                [&word](const QString &gone) { return gone[0] == word[0]; }))
                    gained.insert(word);
            }
            if (!lost.isEmpty())
                m_removeWords.run({after.resolution.value, QStringList(lost.cbegin(), lost.cend()).join(u' ')});
        }
        m_insertWords.run({after.resolution.value, QStringList(gained.cbegin(), gained.cend()).join(u' ')});
    }

    sqlite3 *m_handle;
    Raw m_begin{m_handle, u"BEGIN IMMEDIATE"_qs};
    Raw m_commit{m_handle, u"COMMIT"_qs};
    Raw m_clause{m_handle, u"SELECT * FROM clause WHERE id = ?"_qs};
    Raw m_clauseOffices{m_handle, u"SELECT office_id FROM clause_office WHERE clause_id = ? ORDER BY position"_qs};
    Raw m_updateStatus{
        m_handle, u"UPDATE clause SET status = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs};
    Raw m_resolution{m_handle, u"SELECT * FROM resolution WHERE id = ?"_qs};
    Raw m_papers{m_handle,
                 u"SELECT reference, title, relation FROM related_paper WHERE resolution_id = ? ORDER BY position"_qs};
    Raw m_updateReview{
        m_handle,
        u"UPDATE resolution SET next_review_on = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs};
    Raw m_report{m_handle, u"SELECT * FROM status_report WHERE id = ?"_qs};
    Raw m_reportClauses{m_handle, u"SELECT clause_id FROM report_clause WHERE report_id = ? ORDER BY position"_qs};
    Raw m_updateText{
        m_handle,
        u"UPDATE status_report SET text = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_qs};
    Raw m_removeReport{m_handle, u"INSERT INTO report_search (report_search, rowid, text) VALUES ('delete', ?, ?)"_qs};
    Raw m_insertReport{m_handle, u"INSERT INTO report_search (rowid, text) VALUES (?, ?)"_qs};
    Raw m_titleText{m_handle, u"SELECT reference || ' ' || title FROM resolution WHERE id = ?"_qs};
    Raw m_clauseTexts{m_handle, u"SELECT text FROM clause WHERE resolution_id = ?"_qs};
    Raw m_reportTexts{m_handle, u"SELECT text FROM status_report WHERE resolution_id = ?"_qs};
    Raw m_removeWords{m_handle,
                      u"INSERT INTO resolution_words (resolution_words, rowid, words) VALUES ('delete', ?, ?)"_qs};
    Raw m_insertWords{m_handle, u"INSERT INTO resolution_words (rowid, words) VALUES (?, ?)"_qs};
    Raw m_history{
        m_handle,
        u"INSERT INTO history (at, who, record_kind, record_id, resolution_id, description, row_version, change, before)"
        " VALUES ('2026-11-01T08:00:00.000Z', 'Messung', ?, ?, ?, 'Messung', ?, 'changed', ?)"_qs};
};

}

struct StraightStore::Statements {
    explicit Statements(sqlite3 *db) : handle(db), save(db) {}

    sqlite3 *handle;
    RawPlace places[3] = {
        {handle, u"title_search"_qs,
         u"JOIN (SELECT id, title AS text FROM resolution) t ON t.id = h.id JOIN resolution r ON r.id = h.id"_qs},
        {handle, u"clause_search"_qs, u"JOIN clause t ON t.id = h.id JOIN resolution r ON r.id = t.resolution_id"_qs},
        {handle, u"report_search"_qs,
         u"JOIN status_report t ON t.id = h.id JOIN resolution r ON r.id = t.resolution_id"_qs},
    };
    std::map<QString, std::unique_ptr<Raw>> lists;
    Raw row{
        handle,
        u"SELECT r.id, r.reference, r.title, coalesce(k.code, ''), coalesce(o.number, ''), r.meeting, r.visibility, r.clause_count,"
        " r.settled_count, r.next_review_on, r.earliest_due_on, r.closed_on IS NOT NULL, r.exempt_reason <> ''"
        " FROM resolution r LEFT JOIN committee k ON k.id = r.committee_id LEFT JOIN office o ON o.id = r.lead_office_id WHERE r.id = ?"_qs};
    RawSave save;
};

StraightStore::StraightStore(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        stop(path);
    sqlite3_exec(
        m_handle,
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;"
        " PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON",
        nullptr, nullptr, nullptr);
    m_statements = std::make_unique<Statements>(m_handle);
}

StraightStore::~StraightStore()
{
    m_statements.reset();
    sqlite3_close(m_handle);
}

void StraightStore::save(const Record &before, const Record &after)
{
    m_statements->save.save(before, after);
}

int StraightStore::search(const QString &words)
{
    const QStringList folded = foldedWords(words);
    const QString query = core::store::sql::sqliteDialect().searchQuery(folded);
    std::vector<SearchHit> hits;
    for (RawPlace &place : m_statements->places) {
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

std::size_t StraightStore::page(const ResolutionFilter &filter, ResolutionColumn column)
{
    const auto query = core::store::sql::listQuery(filter, column, core::store::sql::sqliteDialect());
    auto &statement = m_statements->lists[query.sql];
    if (!statement)
        statement = std::make_unique<Raw>(m_handle, query.sql);
    std::vector<std::pair<qint64, qint64>> ids;
    statement->bind(query.values);
    while (statement->step())
        ids.emplace_back(statement->number(1), statement->number(0));
    std::stable_sort(ids.begin(), ids.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    size_t letters = 0;
    for (size_t i = 0; i < std::min<size_t>(firstRows, ids.size()); ++i) {
        m_statements->row.bind({ids[i].second});
        m_statements->row.step();
        for (int column_ = 1; column_ < 11; ++column_)
            letters += size_t(m_statements->row.text(column_).size());
    }
    m_statements->row.bind({}); // an open statement would keep its state of the database
    benchmark::DoNotOptimize(letters);
    return ids.size();
}

}
