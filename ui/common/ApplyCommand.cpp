#include "ui/common/ApplyCommand.h"

#include "ui/common/Session.h"

namespace ui::common {

using namespace core::model;

ApplyCommand::ApplyCommand(Session &session, ChangeSet applied, QString mergeKey)
    : QUndoCommand(applied.description), m_session(session), m_applied(std::move(applied)), m_mergeKey(std::move(mergeKey))
{
}

int ApplyCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool ApplyCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ApplyCommand *>(other);
    const bool sameRecords = next->m_applied.changes.size() == 1 && m_applied.changes.size() == 1
        && next->m_applied.changes[0].ref() == m_applied.changes[0].ref();
    if (next->m_mergeKey != m_mergeKey || !sameRecords)
        return false;
    m_applied.changes[0].after = next->m_applied.changes[0].after;
    return true;
}

void ApplyCommand::redo()
{
    if (m_fresh) {
        m_fresh = false;
        return;
    }
    revert();
}

void ApplyCommand::revert()
{
    const auto applied = m_session.m_edits.revert(m_applied);
    if (!applied) {
        // Somebody edited the record since, or it cannot be written: their version stays, this step is gone.
        setObsolete(true);
        Q_EMIT m_session.failed(applied.error());
        return;
    }
    m_applied = *applied;
    Q_EMIT m_session.saved(m_session.now());
}

}
