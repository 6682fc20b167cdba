#include "ui/common/ApplyCommand.h"

#include "ui/common/Session.h"
#include "ui/common/WaitingLine.h"

#include <utility>

namespace ui::common {

using namespace core::base;
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

void ApplyCommand::undo()
{
    step(true);
}

void ApplyCommand::redo()
{
    step(false);
}

void ApplyCommand::step(bool undo)
{
    if (std::exchange(m_pass, false))
        return;
    if (m_session.isWaiting() && !m_session.m_line->isTrying()) {
        m_session.postpone(*this, undo);
        return;
    }
    const auto applied = m_session.m_edits.revert(m_applied);
    if (applied) {
        m_applied = *applied;
        m_session.noteMine(m_applied);
        Q_EMIT m_session.saved(m_session.now());
    } else if (applied.error().kind == ErrorKind::Busy) {
        m_session.postpone(*this, undo);
    } else {
        if (applied.error().kind == ErrorKind::Conflict)
            setObsolete(true); // somebody edited the record since: their version stays, this step is gone
        else
            m_session.takeStepBack(*this, undo);
        Q_EMIT m_session.failed(applied.error());
    }
}

}
