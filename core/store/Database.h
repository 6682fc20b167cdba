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
    /// Opened for reading only: read-only file or folder, or written by a newer version (then why says so).
    virtual bool isReadOnly() const = 0;
    virtual QString readOnlyReason() const = 0;

    /// Looks for changes of other processes and announces them in feed(). Cheap; called once a second.
    virtual base::Result<void> poll() = 0;
    /// A second connection to the same database, for another thread.
    virtual base::Result<std::unique_ptr<Database>> another() const = 0;
    /// Integrity, foreign keys, schema version, history. Returns the findings; empty when all is well.
    virtual base::Result<QStringList> check(base::Progress &progress) const = 0;
    /// A checked copy, made under a temporary name and renamed; an existing file is replaced only by a good copy.
    virtual base::Result<void> backup(const QString &path, base::Progress &progress) const = 0;
};

}
