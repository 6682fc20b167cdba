#include "core/store/sql/Search.h"

#include "core/base/TextFold.h"
#include "core/base/TextForm.h"
#include "core/model/PaperReference.h"
#include "core/store/sql/Excerpt.h"

#include <QSet>
#include <algorithm>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// Up to this many matches are ranked by how often and how rare the words are. Beyond it that would read the lists of
/// common words whole, so the newest stand first.
constexpr int rankedMatches = 1000;
/// More words than anybody types; a pasted page is cut here.
constexpr int mostWords = 8;
/// How many numbers are offered before the texts.
constexpr int mostNumbers = 10;
/// Shorter, a part of a number stands in nearly every number; longer, it is no number.
constexpr int shortestNumber = 3;
constexpr int longestNumber = 30;
/// How many resolutions are looked at whose words stand in different places.
constexpr int mostScattered = 20;

const QString titleHits = QStringLiteral(" h JOIN resolution r ON r.id = h.id");
const QString clauseHits =
    QStringLiteral(" h JOIN clause c ON c.id = h.id JOIN resolution r ON r.id = c.resolution_id");
const QString reportHits = QStringLiteral(
    " h JOIN status_report s ON s.id = h.id JOIN resolution r ON r.id = s.resolution_id"
    " LEFT JOIN report_clause p ON p.report_id = s.id AND p.position = 1 LEFT JOIN clause c ON c.id = p.clause_id");

/// Where is looked, the best places first. Columns: resolution, reference, title, clause, its label, text.
struct Place {
    HitPlace place;
    TextIndex index;
    QString columns;
    QString joins;
};

const std::vector<Place> &places()
{
    static const std::vector<Place> all = {
        {HitPlace::Title, TextIndex::Titles, QStringLiteral("r.id, r.reference, r.title, NULL, '', r.title"),
         titleHits},
        {HitPlace::Clause, TextIndex::Clauses, QStringLiteral("r.id, r.reference, r.title, c.id, c.label, c.text"),
         clauseHits},
        {HitPlace::Report, TextIndex::Reports,
         QStringLiteral("r.id, r.reference, r.title, c.id, coalesce(c.label, ''), s.text"), reportHits},
    };
    return all;
}

class Searcher
{
public:
    Searcher(Connection &connection, QStringView words, int limit)
        : m_connection(connection), m_typed(inOneForm(words.toString())), m_words(foldedWords(m_typed)), m_limit(limit)
    {
        m_words.removeDuplicates();
        m_words = m_words.mid(0, mostWords);
    }

    Result<std::vector<SearchHit>> run()
    {
        if (m_words.isEmpty() || m_limit <= 0)
            return m_hits;
        if (const auto found = addNumbers(); !found)
            return found.error();
        if (const auto found = addPartsOfNumbers(); !found)
            return found.error();
        const QString query = m_connection.dialect().searchQuery(m_words);
        for (const Place &place : places()) {
            if (isFull())
                break;
            if (const auto found = addPlace(place, query); !found)
                return found.error();
        }
        if (!isFull() && m_words.size() > 1) {
            if (const auto found = addScattered(query); !found)
                return found.error();
        }
        return m_hits;
    }

private:
    bool isFull() const { return int(m_hits.size()) >= m_limit; }

    /// A resolution stands once for each place; the best stands first.
    void add(SearchHit hit, Excerpt excerpt)
    {
        if (isFull() || m_seen.contains({hit.resolution.value, int(hit.place)}))
            return;
        m_seen.insert({hit.resolution.value, int(hit.place)});
        hit.sentence = std::move(excerpt.sentence);
        hit.marks = std::move(excerpt.marks);
        m_hits.push_back(std::move(hit));
    }

    /// What looks like a number finds the resolution first, however it is spaced.
    Result<void> addNumbers()
    {
        const QString key = normalizedReference(m_typed);
        if (std::none_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); }))
            return {};
        const QString beyond = key + QChar(0xFFFF);
        return m_connection.each(
            QStringLiteral("SELECT id, reference, title FROM resolution WHERE reference_key >= ? AND reference_key < ?"
                           " ORDER BY length(reference_key), reference_sort LIMIT ?"),
            {key, beyond, mostNumbers}, [this](const Row &row) {
                SearchHit hit;
                hit.resolution = row.id<ResolutionId>(0);
                hit.reference = row.text(1);
                hit.title = row.text(2);
                hit.place = HitPlace::Reference;
                m_seen.insert({hit.resolution.value, int(HitPlace::Title)});
                add(hit, {hit.reference, {{0, int(hit.reference.size())}}, 1});
            });
    }

    /// What is a part of a number, or of the number of a meeting or file.
    Result<void> addPartsOfNumbers()
    {
        const auto numbers = numbersQuery(m_typed);
        if (!numbers)
            return {};
        const QString part = searchedNumber(m_typed);
        return m_connection.each(u"SELECT id, reference, title, meeting, file_reference FROM resolution WHERE id IN (" +
                                     numbers->sql + u") ORDER BY reference_sort LIMIT ?",
                                 numbers->values + QVariantList{mostNumbers}, [&](const Row &row) {
                                     SearchHit hit;
                                     hit.resolution = row.id<ResolutionId>(0);
                                     hit.reference = row.text(1);
                                     hit.title = row.text(2);
                                     hit.place = HitPlace::Reference;
                                     QString found = row.text(1);
                                     for (const QString &other : {row.text(3), row.text(4)}) {
                                         if (!searchedNumber(found).contains(part) &&
                                             searchedNumber(other).contains(part))
                                             found = other;
                                     }
                                     add(std::move(hit), {found, {{0, int(found.size())}}, 1});
                                 });
    }

    Result<void> addPlace(const Place &place, const QString &query)
    {
        const TextIndexSql &index = m_connection.dialect().textIndex(place.index);
        const auto matches = m_connection.number(u"SELECT count(*) FROM (" + index.matches + u" LIMIT ?) AS found",
                                                 {query, rankedMatches + 1});
        if (!matches)
            return matches.error();
        if (*matches == 0)
            return {};
        // Several matches of one resolution become one hit, so somewhat more are asked for.
        const int wanted = int(std::min<qint64>(*matches, m_limit * 2));
        const QString hits = u"SELECT " + place.columns + u" FROM (" +
                             (*matches > rankedMatches ? index.newest : index.best) + u')' + place.joins +
                             u" ORDER BY h.place";
        return m_connection.each(hits, {query, wanted}, [&](const Row &row) {
            SearchHit hit;
            hit.resolution = row.id<ResolutionId>(0);
            hit.reference = row.text(1);
            hit.title = row.text(2);
            hit.place = place.place;
            hit.clause = row.optionalId<ClauseId>(3);
            hit.clauseLabel = row.text(4);
            if (isFull() || m_seen.contains({hit.resolution.value, int(hit.place)}))
                return;
            Excerpt excerpt = excerptOf(row.text(5), m_words);
            if (hit.place == HitPlace::Title && excerpt.marks.empty()) {
                hit.place = HitPlace::Reference;
                excerpt = excerptOf(hit.reference, m_words);
            }
            add(std::move(hit), std::move(excerpt));
        });
    }

    /// Resolutions that hold every word, but not all in one place: shown by the text that holds most of them.
    Result<void> addScattered(const QString &query)
    {
        QSet<qint64> found;
        for (const SearchHit &hit : m_hits)
            found.insert(hit.resolution.value);
        std::vector<ResolutionId> scattered;
        const auto read =
            m_connection.each(m_connection.dialect().textIndex(TextIndex::ResolutionWords).newest,
                              {query, mostScattered + int(found.size())}, [&](const Row &row) {
                                  if (!found.contains(row.number(0)) && int(scattered.size()) < mostScattered)
                                      scattered.push_back(row.id<ResolutionId>(0));
                              });
        if (!read)
            return read.error();
        for (ResolutionId id : scattered) {
            if (isFull())
                break;
            if (const auto added = addBestText(id); !added)
                return added;
        }
        return {};
    }

    Result<void> addBestText(ResolutionId id)
    {
        SearchHit best;
        Excerpt bestExcerpt;
        bestExcerpt.wordsFound = -1;
        const auto consider = [&](const Row &row, HitPlace place) {
            Excerpt excerpt = excerptOf(row.text(5), m_words);
            if (excerpt.wordsFound <= bestExcerpt.wordsFound)
                return;
            best.resolution = row.id<ResolutionId>(0);
            best.reference = row.text(1);
            best.title = row.text(2);
            best.place = place;
            best.clause = row.optionalId<ClauseId>(3);
            best.clauseLabel = row.text(4);
            bestExcerpt = std::move(excerpt);
        };
        const auto titles = m_connection.each(
            QStringLiteral("SELECT id, reference, title, NULL, '', title FROM resolution WHERE id = ?"), {id.value},
            [&](const Row &row) { consider(row, HitPlace::Title); });
        if (!titles)
            return titles;
        const auto clauses = m_connection.each(
            QStringLiteral(
                "SELECT r.id, r.reference, r.title, c.id, c.label, c.text FROM clause c"
                " JOIN resolution r ON r.id = c.resolution_id WHERE c.resolution_id = ? ORDER BY c.position"),
            {id.value}, [&](const Row &row) { consider(row, HitPlace::Clause); });
        if (!clauses)
            return clauses;
        const auto reports = m_connection.each(
            QStringLiteral(
                "SELECT r.id, r.reference, r.title, c.id, coalesce(c.label, ''), s.text FROM status_report s"
                " JOIN resolution r ON r.id = s.resolution_id"
                " LEFT JOIN report_clause p ON p.report_id = s.id AND p.position = 1 LEFT JOIN clause c ON c.id = p.clause_id"
                " WHERE s.resolution_id = ? ORDER BY s.as_of DESC, s.id DESC"),
            {id.value}, [&](const Row &row) { consider(row, HitPlace::Report); });
        if (!reports)
            return reports;
        if (bestExcerpt.wordsFound >= 0)
            add(std::move(best), std::move(bestExcerpt));
        return {};
    }

    Connection &m_connection;
    QString m_typed;
    QStringList m_words;
    int m_limit;
    std::vector<SearchHit> m_hits;
    QSet<std::pair<qint64, int>> m_seen;
};

}

std::optional<BoundQuery> numbersQuery(QStringView typed)
{
    const QString part = searchedNumber(typed);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || c == u'(' || c == u')'; };
    if (part.size() < shortestNumber || part.size() > longestNumber ||
        std::none_of(part.begin(), part.end(), isDigit) || !std::all_of(part.begin(), part.end(), isPlain))
        return std::nullopt;
    static const auto bare = [](const QString &column) -> QString { // a string: + alone refers to what is gone
        return u"replace(replace(replace(replace(upper(" + column + u"), '/', ''), '-', ''), '.', ''), ' ', '')";
    };
    static const QString sql = u"SELECT id FROM resolution WHERE reference_key = ? OR " +
                               bare(QStringLiteral("reference_key")) + u" LIKE ? OR " +
                               bare(QStringLiteral("meeting")) + u" LIKE ? OR " +
                               bare(QStringLiteral("file_reference")) + u" LIKE ?";
    const QString pattern = u'%' + part + u'%';
    return BoundQuery{sql, {normalizedReference(typed), pattern, pattern, pattern}};
}

Result<std::vector<SearchHit>> search(Connection &connection, QStringView words, int limit)
{
    return Searcher(connection, words, limit).run();
}

}
