#pragma once

#include "core/model/Change.h"

#include <map>

namespace ui::session {

/// What was typed into fields and is not in the database yet, record by record: because another program writes, the disk
/// is full, or the drive is gone. Shown in the place of what is stored, so that every field keeps what was typed into it.
class Unwritten
{
public:
    bool isEmpty() const { return m_held.empty(); }
    bool holds(core::model::RecordRef ref) const { return m_held.contains(ref); }
    std::vector<core::model::ChangeSet> sets() const;

    /// Whether it is an edit of fields: one record that stays, or a letter or setting that comes into being with it.
    static bool mayHold(const core::model::ChangeSet &set);
    /// `set` with what is held of the same record, as one change to what is stored. What it changes counts.
    core::model::ChangeSet joined(core::model::ChangeSet set) const;
    /// `set` as joined() gave it.
    void hold(const core::model::ChangeSet &set);
    void drop(core::model::RecordRef ref) { m_held.erase(ref); }
    /// The record is stored as `change.after` now: only what is held beyond that stays.
    void rebase(const core::model::Change &change);

    /// Puts what is held into the place of what is stored.
    void show(core::model::ResolutionFile &file) const;
    void show(core::model::Directory &directory) const;

private:
    template <class T>
    void showIn(std::vector<T> &records) const;
    template <class T>
    void showOn(T &record) const;
    template <class T>
    void addNewTo(std::vector<T> &records, const std::optional<core::model::ResolutionId> &resolution) const;

    std::map<core::model::RecordRef, core::model::ChangeSet> m_held;
};

/// The key of the draft of a field that could not be written, below the drafts of its resolution.
QString unwrittenKey(const core::model::Record &record, const QString &field);
/// The fields that a change touches, as the JSON of the record names them, and what they shall be, as text.
std::map<QString, QString> fieldTexts(const core::model::Change &change);

}
