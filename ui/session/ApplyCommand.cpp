#include "ui/session/ApplyCommand.h"

#include "core/edit/KeepMine.h"
#include "ui/session/Session.h"
#include "ui/session/WaitingLine.h"

#include <algorithm>
#include <utility>

namespace ui::session {

using namespace core::base;
using namespace core::model;

namespace {

/// A letter that has left the house stays as it left it.
bool isWall(const ChangeSet &set)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return change.after && std::holds_alternative<ReleasedLetter>(*change.after);
    });
}

/// Whether it may pass by itself: then the step waits where it is.
bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Full || kind == ErrorKind::Io || kind == ErrorKind::ReadOnly || kind == ErrorKind::Gone ||
           kind == ErrorKind::Cancelled;
}

/// A change as it is when what a wall made of the record stays: it takes back only what the wall did not touch.
std::optional<Change> beyond(Change change, const Change &wall)
{
    if (change.ref() != wall.ref())
        return change;
    const bool holdsBack =
        !wall.before || !wall.after || std::holds_alternative<Memo>(*wall.after) || !change.before || !change.after;
    if (holdsBack)
        return std::nullopt;
    change.before = core::edit::keepMine(*wall.before, *wall.after, *change.before);
    change.after = core::edit::keepMine(*wall.before, *wall.after, *change.after);
    return sameContent(*change.before, *change.after) ? std::nullopt : std::optional(change);
}

}

ApplyCommand::ApplyCommand(Session &session, ChangeSet applied, QString mergeKey)
    : QUndoCommand(applied.description), m_session(session), m_applied(std::move(applied)),
      m_mergeKey(std::move(mergeKey)), m_number(++session.m_steps)
{
}

int ApplyCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool ApplyCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ApplyCommand *>(other);
    const bool sameRecords = next->m_applied.changes.size() == 1 && m_applied.changes.size() == 1 &&
                             next->m_applied.changes[0].ref() == m_applied.changes[0].ref();
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

bool ApplyCommand::comeBeyondWalls()
{
    for (; m_walls < m_session.m_walls.size(); ++m_walls) {
        const auto &[number, set] = m_session.m_walls[m_walls];
        if (number < m_number)
            continue; // written after it
        for (const Change &wall : set.changes) {
            std::vector<Change> left;
            for (Change &change : m_applied.changes) {
                if (auto kept = beyond(std::move(change), wall))
                    left.push_back(std::move(*kept));
            }
            m_applied.changes = std::move(left);
        }
    }
    return !m_applied.isEmpty();
}

void ApplyCommand::step(bool undo)
{
    if (std::exchange(m_pass, false))
        return;
    if (undo && isWall(m_applied)) {
        // Named once; the next step back is the one before it.
        setObsolete(true);
        m_session.m_walls.push_back({m_number, m_applied});
        QString sentence =
            Session::tr(
                "“%1” cannot be undone: the letter has left the house, and a correction letter puts a mistake right.")
                .arg(text());
        if (m_session.m_undo.index() > 1) // while this step is taken it counts still
            sentence += u' ' + Session::tr("The next undo takes back what was done before it.");
        Q_EMIT m_session.failed({ErrorKind::Invalid, sentence});
        return;
    }
    if (!comeBeyondWalls()) {
        setObsolete(true);
        QMetaObject::invokeMethod(
            &m_session, [session = &m_session] { session->m_undo.undo(); }, Qt::QueuedConnection);
        return;
    }
    if (m_session.isWaiting() && !m_session.m_line->isTrying()) {
        m_session.postpone(*this, undo);
        return;
    }
    const auto applied = m_session.m_edits.revert(m_applied);
    if (applied) {
        m_applied = *applied;
        m_session.noteMine(m_applied);
        m_session.settle(m_applied);
        Q_EMIT m_session.saved(m_session.now());
    } else if (applied.error().kind == ErrorKind::Busy) {
        m_session.postpone(*this, undo);
    } else {
        // Somebody edited the record since, or the database refuses it for good: what is stored stays, this step is gone.
        if (!mayPass(applied.error().kind))
            setObsolete(true);
        else
            m_session.takeStepBack(*this, undo);
        Q_EMIT m_session.failed(applied.error());
    }
}

}
