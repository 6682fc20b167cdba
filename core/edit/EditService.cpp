#include "core/edit/EditService.h"

#include "core/edit/OneForm.h"
#include "core/edit/Validation.h"

#include <QCoreApplication>

namespace core::edit {

using namespace core::base;
using namespace core::model;

namespace {

/// Ids are reserved in blocks so that an insertion costs no transaction of its own; gaps do no harm.
constexpr int idBlock = 64;

}

EditService::EditService(store::Database &database, QString who, std::function<QDateTime()> now)
    : m_database(database), m_who(std::move(who)), m_now(std::move(now))
{
}

Result<ChangeSet> EditService::apply(const ChangeSet &set)
{
    ChangeSet formed = set;
    for (Change &change : formed.changes) {
        bringIntoOneForm(change);
        if (const auto valid = validate(change); !valid)
            return valid.error();
    }
    return m_database.changes().write(formed, {m_who, m_now()});
}

Result<ChangeSet> EditService::revert(const ChangeSet &applied)
{
    ChangeSet back = reversed(applied);
    for (Change &change : back.changes) {
        const auto current = m_database.changes().current(change.ref());
        if (!current)
            return current.error();
        const bool asExpected =
            change.before ? current->has_value() && sameContent(**current, *change.before) : !current->has_value();
        if (!asExpected) {
            return Error{ErrorKind::Conflict,
                         QCoreApplication::translate(
                             "EditService", "“%1” was changed by somebody else meanwhile and is kept as it is.")
                             .arg(label(change.ref().kind))};
        }
        if (change.before)
            setRowVersion(*change.before, rowVersionOf(**current));
    }
    // Written without validate(): a state that once was stored may be stored again.
    return m_database.changes().write(back, {m_who, m_now()});
}

Result<void> EditService::stockUpIds()
{
    if (m_ids.size() >= idBlock / 2)
        return {};
    const auto first = m_database.changes().reserveIds(idBlock);
    if (!first)
        return first.error();
    for (qint64 id = *first; id < *first + idBlock; ++id)
        m_ids.push_back(id);
    return {};
}

Result<qint64> EditService::nextId()
{
    if (m_ids.empty()) {
        if (const auto stocked = stockUpIds(); !stocked)
            return stocked.error();
    }
    const qint64 id = m_ids.front();
    m_ids.pop_front();
    return id;
}

}
