#pragma once

#include "core/edit/EditService.h"
#include "core/model/Directory.h"
#include "core/store/Database.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>

namespace ui::common {

/// The system clock as the window may know it. Only app/ makes one from the real clock.
struct Clock {
    std::function<QDateTime()> now; ///< UTC
    std::function<QDate()> today;   ///< local
};

/// Records that could not be written because somebody else changed them meanwhile.
struct Conflict {
    core::model::ChangeSet mine;                             ///< what was not written
    std::vector<std::optional<core::model::Record>> theirs; ///< what is stored now, by change; none when deleted
};

/// An open database as the window works with it: editing with undo, saving at once, noticing others.
/// Lives in the UI thread; long work runs in a Job.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<core::store::Database> database, QString who, Clock clock, QObject *parent = nullptr);
    ~Session() override;

    core::store::Database &database() { return *m_database; }
    core::edit::EditService &edits() { return m_edits; }
    QUndoStack &undoStack() { return m_undo; }
    /// The master data, always current.
    const core::model::Directory &directory() const { return m_directory; }
    QDate today() const { return m_clock.today(); }
    QDateTime now() const { return m_clock.now(); }
    QString who() const { return m_who; }
    bool isReadOnly() const { return m_database->isReadOnly(); }

    /// Validates, writes and remembers the set for undo. False when it could not be written: the reason has then gone
    /// out by failed() or conflict(). An empty set is nothing to do. Sets with the same mergeKey that follow each other
    /// become one step of undo (one editing session of one field).
    bool apply(const core::model::ChangeSet &set, const QString &mergeKey = {});
    /// Shows the reason when making a set failed, else applies it.
    bool apply(const core::model::Result<core::model::ChangeSet> &set);

    /// Keeps text that is being typed; see core::store::DraftStore.
    void putDraft(const QString &key, const QString &text);
    void removeDraft(const QString &key);
    std::vector<core::store::Draft> drafts();

    /// Reports a failure from elsewhere in the same way as one of apply().
    void report(const core::model::Error &error) { Q_EMIT failed(error); }

Q_SIGNALS:
    /// Something was written by this session.
    void saved(const QDateTime &at);
    void failed(const core::model::Error &error);
    void conflict(const ui::common::Conflict &conflict);
    /// Records were written, here or elsewhere: reload what is shown.
    void changed(const core::store::ChangeNotice &notice);
    void directoryChanged();

private:
    friend class ApplyCommand;
    void reloadDirectory();
    void reportFailure(const core::model::Error &error, const core::model::ChangeSet &set);

    std::unique_ptr<core::store::Database> m_database;
    QString m_who;
    Clock m_clock;
    core::edit::EditService m_edits;
    core::model::Directory m_directory;
    QUndoStack m_undo;
};

}
