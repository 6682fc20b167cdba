#include "ui/session/Unwritten.h"

#include "core/edit/KeepMine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace ui::session {

using namespace core::model;

namespace {

bool comesWithItsFirstField(const Record &record)
{
    return std::holds_alternative<Memo>(record) || std::holds_alternative<Setting>(record);
}

template <class T>
bool belongsTo(const Record &record, const std::optional<ResolutionId> &resolution)
{
    return std::holds_alternative<T>(record) && (!resolution || resolutionOf(record) == resolution);
}

}

std::vector<ChangeSet> Unwritten::sets() const
{
    std::vector<ChangeSet> sets;
    for (const auto &[ref, set] : m_held)
        sets.push_back(set);
    return sets;
}

bool Unwritten::mayHold(const ChangeSet &set)
{
    return set.changes.size() == 1 && set.changes[0].after &&
           (set.changes[0].before || comesWithItsFirstField(*set.changes[0].after));
}

ChangeSet Unwritten::joined(ChangeSet set) const
{
    const auto held = set.isEmpty() ? m_held.end() : m_held.find(set.changes[0].ref());
    if (held == m_held.end() || !mayHold(set))
        return set;
    Change &change = set.changes[0];
    const Change &before = held->second.changes[0];
    if (change.before && before.before && rowVersionOf(*change.before) != rowVersionOf(*before.before))
        return set; // made from another version than mine: the store shall refuse it
    // Whether it was made from what is shown or from what is stored: what it changes is put on top of what is held.
    change.after = change.before ? core::edit::keepMine(*change.before, *change.after, *before.after) : *change.after;
    change.before = before.before;
    return set;
}

void Unwritten::hold(const ChangeSet &set)
{
    const Change &change = set.changes[0];
    if (change.before && sameContent(*change.before, *change.after))
        drop(change.ref());
    else
        m_held[change.ref()] = set;
}

void Unwritten::rebase(const Change &change)
{
    const auto held = m_held.find(change.ref());
    if (held == m_held.end())
        return;
    Change &mine = held->second.changes[0];
    const bool isGone = !change.after || !mine.after;
    if (!isGone) {
        if (mine.before)
            mine.after = core::edit::keepMine(*mine.before, *mine.after, *change.after);
        mine.before = change.after;
        setRowVersion(*mine.after, rowVersionOf(*change.after));
    }
    if (isGone || sameContent(*mine.before, *mine.after))
        m_held.erase(held);
}

template <class T>
void Unwritten::showOn(T &record) const
{
    const auto held = m_held.find(refOf(Record(record)));
    if (held == m_held.end())
        return;
    const Change &change = held->second.changes[0];
    Record shown = change.before ? core::edit::keepMine(*change.before, *change.after, Record(record)) : *change.after;
    setRowVersion(shown,
                  rowVersionOf(Record(record))); // what came into being with its first field may just have been written
    record = std::get<T>(shown);
}

template <class T>
void Unwritten::showIn(std::vector<T> &records) const
{
    for (T &record : records)
        showOn(record);
}

/// Those that are not stored yet.
template <class T>
void Unwritten::addNewTo(std::vector<T> &records, const std::optional<ResolutionId> &resolution) const
{
    for (const auto &[ref, set] : m_held) {
        const Change &change = set.changes[0];
        const bool isNew = !change.before && belongsTo<T>(*change.after, resolution) &&
                           std::none_of(records.begin(), records.end(),
                                        [&mine = ref](const T &stored) { return refOf(Record(stored)) == mine; });
        if (isNew)
            records.insert(records.begin(), std::get<T>(*change.after));
    }
}

void Unwritten::show(ResolutionFile &file) const
{
    if (m_held.empty())
        return;
    showOn(file.resolution);
    showIn(file.clauses);
    showIn(file.reports);
    showIn(file.extensions);
    showIn(file.memos);
    addNewTo(file.memos, file.resolution.id);
}

void Unwritten::show(Directory &directory) const
{
    if (m_held.empty())
        return;
    showIn(directory.divisions);
    showIn(directory.offices);
    showIn(directory.committees);
    showIn(directory.factions);
    showIn(directory.persons);
    showIn(directory.settings);
    addNewTo(directory.settings, std::nullopt);
}

QString unwrittenKey(const Record &record, const QString &field)
{
    const RecordRef ref = refOf(record);
    const auto resolution = resolutionOf(record);
    const QString of = resolution ? QStringLiteral("resolution/%1/").arg(resolution->value) : QString();
    return of + QStringLiteral("unsaved/%1/%2/%3").arg(code(ref.kind)).arg(ref.id).arg(field);
}

std::map<QString, QString> fieldTexts(const Change &change)
{
    std::map<QString, QString> texts;
    if (!change.after)
        return texts;
    const QJsonObject before = change.before ? toJson(*change.before) : QJsonObject();
    const QJsonObject after = toJson(*change.after);
    for (auto at = after.begin(); at != after.end(); ++at) {
        const QJsonValue value = at.value();
        if (before[at.key()] == value ||
            (!change.before && (value.isNull() || value.toString(QStringLiteral("-")).isEmpty())))
            continue;
        texts[at.key()] = value.isString()   ? value.toString()
                          : value.isDouble() ? QString::number(value.toInteger())
                          : value.isBool()   ? QString::number(int(value.toBool()))
                          : value.isArray()
                              ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                              : QString();
    }
    return texts;
}

}
