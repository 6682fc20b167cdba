#include "core/store/sql/SearchIndex.h"

#include "core/base/TextFold.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

std::optional<TextIndex> indexOf(const Record &record)
{
    if (std::holds_alternative<Resolution>(record))
        return TextIndex::Titles;
    if (std::holds_alternative<Clause>(record))
        return TextIndex::Clauses;
    return std::holds_alternative<StatusReport>(record) ? std::optional(TextIndex::Reports) : std::nullopt;
}

QStringList textsOf(const Record &record)
{
    if (const auto *resolution = std::get_if<Resolution>(&record))
        return {resolution->reference, resolution->title};
    if (const auto *clause = std::get_if<Clause>(&record))
        return {clause->text};
    return {std::get<StatusReport>(record).text};
}

/// What the index holds of a record; nothing of none.
QStringList foldedTextsOf(const Record *record)
{
    QStringList texts = record ? textsOf(*record) : QStringList();
    for (QString &text : texts)
        text = foldForIndex(text);
    return texts;
}

QVariantList values(qint64 id, const QStringList &texts)
{
    QVariantList values{id};
    for (const QString &text : texts)
        values << sqlValue(text);
    return values;
}

void addWords(QSet<QString> &words, const QString &folded)
{
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
}

QSet<QString> wordsIn(const QStringList &foldedTexts)
{
    QSet<QString> words;
    for (const QString &text : foldedTexts)
        addWords(words, text);
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
    const auto index = indexOf(any);
    if (!index || (before && after && textsOf(*before) == textsOf(*after)))
        return {};
    const TextIndexSql &sql = m_connection.dialect().textIndex(*index);
    const qint64 id = refOf(any).id;
    const QStringList old = foldedTextsOf(before);
    const QStringList fresh = foldedTextsOf(after);
    if (old == fresh)
        return {};
    if (before && !sql.take.isEmpty()) {
        if (const auto taken = m_connection.run(sql.take, values(id, old)); !taken)
            return taken.error();
    }
    if (after && !sql.put.isEmpty()) {
        if (const auto put = m_connection.run(sql.put, values(id, fresh)); !put)
            return put.error();
    }
    note(*resolutionOf(any), wordsIn(old), wordsIn(fresh));
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
    const TextIndexSql &sql = m_connection.dialect().textIndex(TextIndex::ResolutionWords);
    const bool anyLost = !difference.lost.isEmpty();
    if (anyLost) {
        if (const auto taken = m_connection.run(sql.take, {resolution.value, joined(difference.lost)}); !taken)
            return taken.error();
    }
    // Also when there are no words: the index counts what is put in and taken out.
    if (anyLost || !difference.gained.isEmpty()) {
        if (const auto put = m_connection.run(sql.put, {resolution.value, joined(difference.gained)}); !put)
            return put.error();
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
