#pragma once

#include "core/model/Change.h"

#include <QUndoCommand>

namespace ui::session {

class Session;

/// One step of undo: a change set that has been written. Undo takes it back in the database, redo takes that back again.
class ApplyCommand : public QUndoCommand
{
public:
    /// `applied` as EditService returned it: it is written already, so the first redo() does nothing.
    ApplyCommand(Session &session, core::model::ChangeSet applied, QString mergeKey);

    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;
    /// The next step does nothing: it only moves the stack back to where the database is.
    void passOnce() { m_pass = true; }

private:
    void step(bool undo);
    /// False when nothing is left of the step beyond the walls that undo has stepped over since.
    bool comeBeyondWalls();

    Session &m_session;
    core::model::ChangeSet m_applied;
    QString m_mergeKey;
    qint64 m_number;    ///< ascending in the order of writing
    size_t m_walls = 0; ///< of the session, that this step has come beyond
    bool m_pass = true; ///< written already when it is pushed
};

}
