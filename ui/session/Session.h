#pragma once

#include "core/edit/EditService.h"
#include "core/model/Directory.h"
#include "core/store/Database.h"
#include "ui/session/AutoSave.h"
#include "ui/session/Unwritten.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace ui::session {

class ApplyCommand;
class WaitingLine;

/// The system clock as the window may know it. Only app/ makes one from the real clock.
struct Clock {
    std::function<QDateTime()> now; ///< UTC
    std::function<QDate()> today;   ///< local
};

/// Records that could not be written because somebody else changed them meanwhile.
struct Conflict {
    core::model::ChangeSet mine;                            ///< what was not written
    std::vector<std::optional<core::model::Record>> theirs; ///< what is stored now, by change; none when deleted
};

/// An open database as the window works with it: editing with undo, saving at once, noticing others.
/// Lives in the UI thread and never holds it up: long work runs in a Job, and what meets a database that another
/// program is writing to waits in line and is tried again, in order.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<core::store::Database> database, QString who, Clock clock, QObject *parent = nullptr,
            const TimingFactory &timing = makeTiming);
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

    /// Called once, before submit() returns or later, with false when it could not be written: the reason has then gone
    /// out by failed() or conflict().
    using Done = std::function<void(bool written)>;
    /// Validates, writes and remembers the set for undo, or shows the reason when making it failed. While another program
    /// writes it waits in line; what waits for the same record is put on top of what was written before it. An empty set
    /// is nothing to do. Sets with the same mergeKey that follow each other become one step of undo (one editing session
    /// of one field).
    void submit(const core::base::Result<core::model::ChangeSet> &set, Done done = {}, const QString &mergeKey = {});
    /// The same for what somebody typed or chose in a field. While it cannot be written (another program writes for long,
    /// the disk is full, the drive is gone) it is held and tried again until it is: load() and directory() show it in the
    /// place of what is stored, and its fields are kept as drafts.
    void save(const core::base::Result<core::model::ChangeSet> &set, Done done = {}, const QString &mergeKey = {});
    /// Tries to write now what save() holds.
    void retryUnwritten();
    /// A resolution with what was typed into its fields and is not written yet.
    core::base::Result<core::model::ResolutionFile> load(core::model::ResolutionId id) const;
    /// What was typed last is not in the database.
    bool hasUnwritten() const;
    bool isUnwritten(core::model::RecordRef ref) const { return m_unwritten.holds(ref); }
    /// Some of it is not even a draft in the database: who ends the program loses it.
    bool holdsOnlyInMemory() const { return !m_drafts.empty(); }
    /// Calls `read` again in a moment, for something that could not be read because the database is busy.
    void readLater(QObject *reader, std::function<void()> read);
    /// Something waits for another program to finish its writing.
    bool isWaiting() const;

    /// Keeps text that is being typed; see core::store::DraftStore.
    void putDraft(const QString &key, const QString &text);
    void removeDraft(const QString &key);
    std::vector<core::store::Draft> drafts();

    /// Reports a failure from elsewhere in the same way as one of submit().
    void report(const core::base::Error &error) { Q_EMIT failed(error); }
    /// Says above whatever page is shown then what was just written and may not have been meant, with the way back.
    void tell(const QString &sentence) { Q_EMIT told(sentence); }

Q_SIGNALS:
    /// Something was written by this session.
    void saved(const QDateTime &at);
    void waiting(bool on);
    /// hasUnwritten() may have changed.
    void unwrittenChanged();
    void failed(const core::base::Error &error);
    void told(const QString &sentence);
    void conflict(const ui::session::Conflict &conflict);
    /// Records were written, here or elsewhere: reload what is shown.
    void changed(const core::store::ChangeNotice &notice);
    void directoryChanged();

private:
    friend class ApplyCommand;
    struct Edit {
        core::model::ChangeSet set;
        QString mergeKey;
        Done done;
        bool isField = false; ///< of save(): held until it is written
        bool isQuiet = false; ///< tried again: its failure was told
    };
    void reloadDirectory();
    /// False when the database is busy.
    bool tryWrite(const Edit &edit);
    void enter(const Edit &edit);
    void wait(const Edit &edit);
    void fail(const Edit &edit, const core::model::ChangeSet &set, const core::base::Error &error);
    void hold(const core::model::ChangeSet &set);
    void drop(const core::model::ChangeSet &set);
    void release(core::model::RecordRef ref);
    void keepAsDraft(const core::model::ChangeSet &set);
    void showAnew(const core::model::Change &change);
    void written(const core::model::ChangeSet &applied, const QString &mergeKey);
    void noteMine(const core::model::ChangeSet &applied);
    void settle(const core::model::ChangeSet &applied);
    core::model::ChangeSet onTopOfMine(core::model::ChangeSet set) const;
    void reportFailure(const core::base::Error &error, const core::model::ChangeSet &set);
    void reportStillBusy();
    void setDraft(const QString &key, std::optional<core::store::Draft> draft);
    core::base::Result<void> writeDrafts();
    void waitWithDrafts();
    void postpone(ApplyCommand &command, bool undo);
    void takeStepBack(ApplyCommand &command, bool undo);
    void putStackRight();

    std::unique_ptr<core::store::Database> m_database;
    QString m_who;
    Clock m_clock;
    core::edit::EditService m_edits;
    core::model::Directory m_directory;
    QUndoStack m_undo;
    std::unique_ptr<WaitingLine> m_line;
    std::vector<core::model::Change> m_mine;                       ///< written while others of mine wait
    std::map<QString, std::optional<core::store::Draft>> m_drafts; ///< not yet written; none is to be removed
    bool m_draftsWait = false;
    Unwritten m_unwritten;
    std::set<QString> m_unsavedFields; ///< keys of drafts of fields that are not written
    bool m_lastFailed = false;         ///< the last attempt to write failed for a reason that may pass
    bool m_toldBusy = false;
    bool m_closing = false;
    qint64 m_steps = 0;                                             ///< numbers the steps of undo
    std::vector<std::pair<qint64, core::model::ChangeSet>> m_walls; ///< what undo has stepped over, with its number
    std::vector<bool> m_stackAhead; ///< steps back (true) or forth that the stack took and the database did not
    bool m_stepBusy = false;
};

}
