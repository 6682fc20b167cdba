#include "core/store/sql/SqlChangeStore.h"

#include "core/store/sql/ClauseMapper.h"
#include "core/store/sql/DirectoryMapper.h"
#include "core/store/sql/MemoMapper.h"
#include "core/store/sql/ResolutionMapper.h"
#include "core/store/sql/ReviewMapper.h"
#include "core/store/sql/SearchIndex.h"
#include "core/store/sql/StatusReportMapper.h"
#include "core/store/sql/Transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <set>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

/// Beyond this many changed resolutions, showing everything anew is cheaper than looking at each.
constexpr size_t noticeLimit = 500;

const QString insertedCode = QStringLiteral("inserted");
const QString changedCode = QStringLiteral("changed");
const QString removedCode = QStringLiteral("removed");

QVariant historyJson(const std::optional<Record> &record)
{
    return record ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact)))
                  : QVariant();
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

template <class T>
Result<std::optional<Record>> readAs(Connection &connection, qint64 id)
{
    auto found = readRecord<T>(connection, id);
    if (!found)
        return found.error();
    return *found ? std::optional<Record>(std::move(**found)) : std::nullopt;
}

template <size_t... Kind>
Result<std::optional<Record>> readKind(Connection &connection, RecordRef ref, std::index_sequence<Kind...>)
{
    using Reader = Result<std::optional<Record>> (*)(Connection &, qint64);
    static constexpr Reader readers[] = {&readAs<std::variant_alternative_t<Kind, Record>>...};
    return readers[size_t(ref.kind)](connection, ref.id);
}

Result<std::optional<Record>> read(Connection &connection, RecordRef ref)
{
    return readKind(connection, ref, std::make_index_sequence<std::variant_size_v<Record>>());
}

Error conflict(RecordRef ref)
{
    return {
        ErrorKind::Conflict,
        QCoreApplication::translate("Database", "“%1” was changed by somebody else meanwhile; nothing was overwritten.")
            .arg(label(ref.kind))};
}

/// Collects what a row of the history says about what changed.
struct NoticeBuilder {
    ChangeNotice notice;
    std::set<ResolutionId> resolutions;

    void add(RecordKind kind, std::optional<ResolutionId> resolution)
    {
        if (kind == RecordKind::ContributionRequest)
            notice.requests = true;
        else if (resolution)
            resolutions.insert(*resolution);
        else
            notice.directory = true;
    }
    ChangeNotice finished()
    {
        if (resolutions.size() > noticeLimit)
            notice.everything = true;
        else
            notice.resolutions.assign(resolutions.begin(), resolutions.end());
        return notice;
    }
};

}

Result<void> SqlChangeStore::startWatching()
{
    const auto version = m_connection.dialect().dataVersion(m_connection);
    if (!version)
        return version.error();
    const auto last = m_connection.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM history"));
    if (!last)
        return last.error();
    m_dataVersion = *version;
    m_lastSeen = *last;
    return {};
}

Result<void> SqlChangeStore::poll()
{
    const auto version = m_connection.dialect().dataVersion(m_connection);
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return {};
    const auto notices = takeForeignNotices();
    if (!notices)
        return notices.error();
    m_dataVersion = *version;
    for (const ChangeNotice &notice : *notices)
        m_feed.announce(notice);
    return {};
}

/// One notice an author, of all history rows not yet seen.
Result<std::vector<ChangeNotice>> SqlChangeStore::takeForeignNotices()
{
    QMap<QString, NoticeBuilder> byAuthor;
    qint64 last = m_lastSeen;
    const auto read = m_connection.each(
        QStringLiteral("SELECT id, who, resolution_id, record_kind FROM history WHERE id > ? ORDER BY id"),
        {m_lastSeen}, [&](const Row &row) {
            last = row.number(0);
            byAuthor[row.text(1)].add(recordKindFromCode(row.text(3)).value_or(RecordKind::Setting),
                                      row.optionalId<ResolutionId>(2));
        });
    if (!read)
        return read.error();
    m_lastSeen = last;
    std::vector<ChangeNotice> notices;
    for (auto at = byAuthor.begin(); at != byAuthor.end(); ++at) {
        at->notice.external = true;
        at->notice.by = at.key();
        notices.push_back(at->finished());
    }
    return notices;
}

Result<qint64> SqlChangeStore::reserveIds(int count)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return transaction.error();
    qint64 first = 0;
    const auto reserved = m_connection.each(QStringLiteral("UPDATE id_sequence SET next = next + ? RETURNING next"),
                                            {count}, [&](const Row &row) { first = row.number(0) - count; });
    if (!reserved)
        return reserved.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return first;
}

Result<ChangeSet> SqlChangeStore::write(const ChangeSet &set, const Authorship &by)
{
    if (set.isEmpty())
        return set;
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return transaction.error();
    // What others wrote up to here is theirs, what follows is ours: nobody else writes until we are done.
    const qint64 seenBefore = m_lastSeen;
    const auto foreign = takeForeignNotices();
    if (!foreign)
        return foreign.error();

    ChangeSet applied{set.description, {}};
    applied.changes.reserve(set.changes.size());
    NoticeBuilder own;
    SearchIndex index(m_connection);
    const auto writeAll = [&]() -> Result<void> {
        for (const Change &change : set.changes) {
            auto written = writeOne(change, set.description, by, index);
            if (!written)
                return written.error();
            own.add(change.ref().kind, resolutionOf(written->after ? *written->after : *written->before));
            applied.changes.push_back(std::move(*written));
        }
        if (const auto indexed = index.finish(); !indexed)
            return indexed;
        const auto last = m_connection.number(QStringLiteral("SELECT max(id) FROM history"));
        if (!last)
            return last.error();
        m_lastSeen = *last;
        return transaction->commit();
    };
    if (const auto done = writeAll(); !done) {
        m_lastSeen = seenBefore;
        return done.error();
    }
    for (const ChangeNotice &notice : *foreign)
        m_feed.announce(notice);
    m_feed.announce(own.finished());
    return applied;
}

Result<Change> SqlChangeStore::writeOne(const Change &change, const QString &description, const Authorship &by,
                                        SearchIndex &index)
{
    const RecordRef ref = change.ref();
    Change written{std::nullopt, change.after};
    if (change.before) {
        // The history tells what really was there, and the search index needs it.
        auto stored = read(m_connection, ref);
        if (!stored)
            return stored.error();
        if (!stored->has_value() || rowVersionOf(**stored) != rowVersionOf(*change.before))
            return conflict(ref);
        written.before = std::move(*stored);
    } else {
        const auto there =
            std::visit([&](const auto &record) { return existsRecord(m_connection, record); }, *change.after);
        if (!there)
            return there.error();
        if (*there)
            return conflict(ref);
    }
    const Record &any = written.after ? *written.after : *written.before;
    const auto resolution = resolutionOf(any);
    // A record that comes back (undo of a deletion) goes on counting, so that nobody takes it for the one he once read.
    const qint64 version = (written.before  ? rowVersionOf(*written.before)
                            : written.after ? rowVersionOf(*written.after)
                                            : 0) +
                           1;
    const auto touched = std::visit(
        [&]<class T>(const T &record) -> Result<bool> {
            if (!written.before) {
                const auto inserted = insertRecord(m_connection, record, version);
                return inserted ? Result<bool>(true) : Result<bool>(inserted.error());
            }
            return written.after ? updateRecord(m_connection, std::get<T>(*written.before), record, version - 1)
                                 : removeRecord(m_connection, record, version - 1);
        },
        any);
    if (!touched)
        return touched.error();
    if (!*touched)
        return conflict(ref);
    if (written.after)
        setRowVersion(*written.after, version);
    if (const auto indexed =
            index.replace(written.before ? &*written.before : nullptr, written.after ? &*written.after : nullptr);
        !indexed)
        return indexed.error();
    const auto kept = m_connection.run(
        QStringLiteral(
            "INSERT INTO history (at, who, record_kind, record_id, resolution_id, description, row_version, change, before)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {by.at.toUTC().toString(Qt::ISODateWithMs), sqlValue(by.who), code(ref.kind), ref.id, sqlValue(resolution),
         sqlValue(description), version,
         !written.before ? insertedCode
         : written.after ? changedCode
                         : removedCode,
         historyJson(written.before)});
    if (!kept)
        return kept.error();
    return written;
}

Result<std::optional<Record>> SqlChangeStore::current(RecordRef ref) const
{
    return read(m_connection, ref);
}

Result<std::vector<HistoryEntry>> SqlChangeStore::history(ResolutionId resolution, int limit) const
{
    return entries(QStringLiteral(" WHERE h.resolution_id = ? ORDER BY h.id DESC LIMIT ?"), {resolution.value, limit});
}

Result<std::vector<HistoryEntry>> SqlChangeStore::recent(int limit) const
{
    return entries(QStringLiteral(" ORDER BY h.id DESC LIMIT ?"), {limit});
}

/// What a change made of its record is what the next change found, or what is there now.
Result<std::vector<HistoryEntry>> SqlChangeStore::entries(const QString &condition, const QVariantList &values) const
{
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    std::vector<HistoryEntry> found;
    std::vector<size_t> newest; // of their records
    const auto read = m_connection.each(
        u"SELECT h.id, h.at, h.who, h.record_kind, h.record_id, h.resolution_id, h.description, h.change, h.before,"
        " (SELECT n.before FROM history n WHERE n.record_id = h.record_id AND n.id > h.id ORDER BY n.id LIMIT 1)"
        " FROM history h" +
            condition,
        values, [&](const Row &row) {
            const auto kind = recordKindFromCode(row.text(3));
            if (!kind)
                return; // a kind of a newer version
            found.push_back({row.number(0),
                             QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                             row.text(2),
                             RecordRef{*kind, row.number(4)},
                             row.optionalId<ResolutionId>(5),
                             row.text(6),
                             objectOf(row.text(8)),
                             {}});
            if (row.text(7) == removedCode)
                return;
            if (row.isNull(9))
                newest.push_back(found.size() - 1);
            else
                found.back().after = objectOf(row.text(9));
        });
    if (!read)
        return read.error();
    for (const size_t at : newest) {
        const auto record = sql::read(m_connection, found[at].record);
        if (!record)
            return record.error();
        if (record->has_value())
            found[at].after = toJson(**record);
    }
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return found;
}

}
