#pragma once

#include "core/base/Result.h"
#include "core/model/Change.h"
#include "core/store/Database.h"

#include <deque>
#include <functional>

namespace core::edit {

/// The only way to change records: validates, writes, keeps the history. Desktop and command line alike use it.
class EditService
{
public:
    /// `now` is the clock (UTC), `who` the name in the history.
    EditService(store::Database &database, QString who, std::function<QDateTime()> now);

    /// Validates and writes. Returns the set as applied, with new row versions, for undoing it later.
    base::Result<model::ChangeSet> apply(const model::ChangeSet &set);
    /// Takes an applied set back, whatever row versions undo and redo have produced since, provided that each record
    /// still has the content that the set gave it; otherwise somebody edited it meanwhile: Conflict, nothing written.
    /// Returns the set that was applied, so that revert(that) is redo.
    base::Result<model::ChangeSet> revert(const model::ChangeSet &applied);
    /// A fresh id for a new record.
    template <class IdType>
    base::Result<IdType> newId()
    {
        const auto id = nextId();
        return id ? base::Result<IdType>(IdType{*id}) : base::Result<IdType>(id.error());
    }

    /// Reserves ids ahead when few are left, so that a new record need not wait for the database.
    base::Result<void> stockUpIds();

    /// The database is another one now: what was reserved in the old one may be taken there.
    void forgetIds() { m_ids.clear(); }

    store::Database &database() { return m_database; }

private:
    base::Result<qint64> nextId();

    store::Database &m_database;
    QString m_who;
    std::function<QDateTime()> m_now;
    std::deque<qint64> m_ids; ///< reserved and not yet given out
};

}
