#include "core/store/sql/SearchIndex.h"

#include "core/model/TextFold.h"

#include <algorithm>

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

}

Result<void> SearchIndex::aboutToChange(ResolutionId resolution, bool isNew)
{
    if (m_wordsBefore.contains(resolution))
        return {};
    const auto words = isNew ? Result<QString>(QString()) : wordsOf(resolution);
    if (!words)
        return words.error();
    m_wordsBefore.insert(resolution, *words);
    return {};
}

Result<void> SearchIndex::replace(const Record *before, const Record *after)
{
    const Index *index = indexOf(before ? *before : *after);
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
    return {};
}

Result<void> SearchIndex::finish()
{
    for (auto at = m_wordsBefore.cbegin(); at != m_wordsBefore.cend(); ++at) {
        const auto now = wordsOf(at.key());
        if (!now)
            return now.error();
        if (*now == at.value())
            continue;
        if (!at.value().isEmpty()) {
            const auto removed = m_connection.run(
                QStringLiteral("INSERT INTO resolution_words (resolution_words, rowid, words) VALUES ('delete', ?, ?)"),
                {at.key().value, at.value()});
            if (!removed)
                return removed.error();
        }
        if (!now->isEmpty()) {
            const auto inserted = m_connection.run(QStringLiteral("INSERT INTO resolution_words (rowid, words) VALUES (?, ?)"),
                                                   {at.key().value, *now});
            if (!inserted)
                return inserted.error();
        }
    }
    m_wordsBefore.clear();
    return {};
}

Result<QString> SearchIndex::wordsOf(ResolutionId resolution)
{
    QStringList words;
    const auto collect = [&words](const Row &row) { words += foldForIndex(row.text(0)).split(u' ', Qt::SkipEmptyParts); };
    for (const QString &sql : {QStringLiteral("SELECT reference || ' ' || title FROM resolution WHERE id = ?"),
                               QStringLiteral("SELECT text FROM clause WHERE resolution_id = ?"),
                               QStringLiteral("SELECT text FROM status_report WHERE resolution_id = ?")}) {
        if (const auto read = m_connection.each(sql, {resolution.value}, collect); !read)
            return read.error();
    }
    // Each word once, in a fixed order: what is taken out must be what was put in.
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words.join(u' ');
}

}
