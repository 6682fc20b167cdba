#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/store/ChangeFeed.h"
#include "core/store/ChangeStore.h"
#include "core/store/DirectoryStore.h"
#include "core/store/DraftStore.h"
#include "core/store/MemoStore.h"
#include "core/store/ResolutionStore.h"
#include "core/store/ReviewStore.h"

#include <memory>

namespace core::store {

/// What lies where the database was opened.
enum class FilePlace {
    Here,        ///< the open file
    Missing,     ///< nothing: it was moved, renamed or deleted
    Replaced,    ///< another file, put there by a synchronised folder or as a restored copy
    Overwritten, ///< the open file, but somebody copied another one into it: what it held is lost
};

/// An open database: the stores over one connection. Belongs to the thread that opened it; a job opens another().
class Database
{
public:
    virtual ~Database() = default;

    virtual ResolutionStore &resolutions() = 0;
    virtual ChangeStore &changes() = 0;
    virtual DirectoryStore &directory() = 0;
    virtual MemoStore &memos() = 0;
    virtual DraftStore &drafts() = 0;
    virtual ReviewStore &reviews() = 0;
    virtual ChangeFeed &feed() = 0;

    /// Path of the file, for people to read.
    virtual QString location() const = 0;
    /// Whether it is open for reading only: the file or its folder is read-only, or a newer version wrote it. The
    /// reason is one sentence.
    virtual bool isReadOnly() const = 0;
    virtual QString readOnlyReason() const = 0;

    /// What a user should know about the state in which the file was found; empty when there is nothing to say.
    virtual QString openingNote() const = 0;
    /// Whether the open file is still at its place. Where it is not, all writing fails with Gone.
    virtual FilePlace place() const = 0;

    /// Looks for changes of other processes and announces them in feed(); Gone when the file is not there any more.
    /// Cheap; called once a second.
    virtual base::Result<void> poll() = 0;
    /// Brings everything that was written into the one file, so that other programs can copy it whole. Call it in
    /// moments of rest; Busy while others are reading.
    virtual base::Result<void> settle() = 0;
    /// How much still lies beside the file, in bytes.
    virtual qint64 unsettled() const = 0;
    /// Copies everything to a new file at that path, checks the copy and goes on with it: the way out when the file is
    /// gone.
    virtual base::Result<void> moveTo(const QString &path, base::Progress &progress) = 0;
    /// Goes on with the file that took the place of the open one. Foreign unless it belongs to the same city. Its
    /// records may differ from before; feed() announces everything.
    virtual base::Result<void> reopen() = 0;
    /// A second connection to the same database, for another thread; Gone when the file is not there any more.
    virtual base::Result<std::unique_ptr<Database>> another() const = 0;
    /// Integrity, foreign keys, schema version, history. Returns the findings; empty when all is well.
    virtual base::Result<QStringList> check(base::Progress &progress) const = 0;
    /// Writes a checked copy: under a temporary name first, then renamed. An existing file is replaced only by a good
    /// copy.
    virtual base::Result<void> backup(const QString &path, base::Progress &progress) const = 0;
};

}
