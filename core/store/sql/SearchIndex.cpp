#include "core/store/sql/SearchIndex.h"

#include "core/model/TextFold.h"


namespace core::store::sql {

using namespace core::model;

namespace {

/// One index of records and its statements. Taking out is an insertion of its own in FTS5.
struct Index {
    QString insert;
    QString remove;
};

const Index *indexOf(const Record &record)
{
    static const Index titles{
        QStringLiteral("INSERT INTO title_search (rowid, reference, title) VALUES (?, ?, ?)"),
        QStringLiteral("INSERT INTO title_search (title_search, rowid, reference, title) VALUES ('delete', ?, ?, ?)")};
    static const Index clauses{QStringLiteral("INSERT INTO clause_search (rowid, text) VALUES (?, ?)"),
                               QStringLiteral("INSERT INTO clause_search (clause_search, rowid, text) VALUES ('delete', ?, ?)")};
    static const Index reports{QStringLiteral("INSERT INTO report_search (rowid, text) VALUES (?, ?)"),
                               QStringLiteral("INSERT INTO report_search (report_search, rowid, text) VALUES ('delete', ?, ?)")};
    if (std::holds_alternative<Resolution>(record))
        return &titles;
    if (std::holds_alternative<Clause>(record))
        return &clauses;
    return std::holds_alternative<StatusReport>(record) ? &reports : nullptr;
}

QVariantList indexed(const Record &record)
{
    QVariantList values{refOf(record).id};
    if (const auto *resolution = std::get_if<Resolution>(&record))
        values << sqlValue(foldForIndex(resolution->reference)) << sqlValue(foldForIndex(resolution->title));
    else if (const auto *clause = std::get_if<Clause>(&record))
        values << sqlValue(foldForIndex(clause->text));
    else if (const auto *report = std::get_if<StatusReport>(&record))
        values << sqlValue(foldForIndex(report->text));
    return values;
}

void addWords(QSet<QString> &words, const QString &folded)
{
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
}

/// Of what indexed() gives.
QSet<QString> textWords(const QVariantList &indexed)
{
    QSet<QString> words;
    for (const QVariant &value : indexed.mid(1))
        addWords(words, value.toString());
    return words;
}

QString joined(const QSet<QString> &words)
{
    return QStringList(words.cbegin(), words.cend()).join(u' ');
}

}

Result<void> SearchIndex::replace(const Record *before, const Record *after)
{
    const Record &any = before ? *before : *after;
    const Index *index = indexOf(any);
    if (!index)
        return {};
    const QVariantList old = before ? indexed(*before) : QVariantList();
    const QVariantList fresh = after ? indexed(*after) : QVariantList();
    if (old == fresh)
        return {};
    if (before) {
        if (const auto removed = m_connection.run(index->remove, old); !removed)
            return removed.error();
    }
    if (after) {
        if (const auto inserted = m_connection.run(index->insert, fresh); !inserted)
            return inserted.error();
    }
    note(*resolutionOf(any), textWords(old), textWords(fresh));
    return {};
}

void SearchIndex::note(ResolutionId resolution, const Words &before, const Words &after)
{
    Difference &difference = m_differences[resolution];
    for (const QString &word : before) {
        if (!after.contains(word))
            difference.lost.insert(word);
    }
    for (const QString &word : after) {
        if (!before.contains(word))
            difference.gained.insert(word);
    }
}

Result<void> SearchIndex::finish()
{
    for (auto at = m_differences.begin(); at != m_differences.end(); ++at) {
        if (const auto finished = finish(at.key(), std::move(*at)); !finished)
            return finished;
    }
    m_differences.clear();
    return {};
}

/// A word may be put in twice; taken out, it is gone, and so are its beginnings. Those that begin another word as well
/// are put in again with that word.
Result<void> SearchIndex::finish(ResolutionId resolution, Difference difference)
{
    if (!difference.lost.isEmpty()) {
        const auto words = wordsOf(resolution);
        if (!words)
            return words.error();
        difference.gained.intersect(*words);
        difference.lost.subtract(*words);
        QSet<QChar> initials;
        for (const QString &word : std::as_const(difference.lost))
            initials.insert(word[0]);
        for (const QString &word : *words) {
            if (initials.contains(word[0]))
                difference.gained.insert(word);
        }
    }
    if (!difference.lost.isEmpty()) {
        const auto removed = m_connection.run(
            QStringLiteral("INSERT INTO resolution_words (resolution_words, rowid, words) VALUES ('delete', ?, ?)"),
            {resolution.value, joined(difference.lost)});
        if (!removed)
            return removed.error();
    }
    // Also when there are no words: the index counts what is put in and taken out.
    if (!difference.lost.isEmpty() || !difference.gained.isEmpty()) {
        const auto inserted = m_connection.run(QStringLiteral("INSERT INTO resolution_words (rowid, words) VALUES (?, ?)"),
                                               {resolution.value, joined(difference.gained)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<SearchIndex::Words> SearchIndex::wordsOf(ResolutionId resolution)
{
    Words words;
    const auto collect = [&words](const Row &row) { addWords(words, foldForIndex(row.text(0))); };
    for (const QString &sql : {QStringLiteral("SELECT reference || ' ' || title FROM resolution WHERE id = ?"),
                               QStringLiteral("SELECT text FROM clause WHERE resolution_id = ?"),
                               QStringLiteral("SELECT text FROM status_report WHERE resolution_id = ?")}) {
        if (const auto read = m_connection.each(sql, {resolution.value}, collect); !read)
            return read.error();
    }
    return words;
}

}
