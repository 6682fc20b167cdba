#include "app/common/RestoreDatabase.h"

#include "core/notify/Digest.h"
#include "core/store/sql/Notices.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Restore.h"

namespace app::common {

using namespace core::base;
using namespace core::store;

namespace {

/// As far ahead as somebody was ever told, and at least as the command line tells without another wish.
QDate horizon(const std::vector<StoredNotice> &told, QDate today)
{
    qint64 daysAhead = 14;
    for (const StoredNotice &notice : told)
        daysAhead = std::max(daysAhead, notice.at.toLocalTime().date().daysTo(notice.notice.dueOn));
    return today.addDays(daysAhead);
}

Result<int> doubtWhatIsDue(const QString &path, QDate today, const QDateTime &now)
{
    const auto database = sql::openDatabase(path, {.now = now});
    if (!database)
        return database.error();
    const auto told = (*database)->reviews().notices();
    if (!told)
        return told.error();
    const auto digests = core::notify::planDigests(**database, {horizon(*told, today), {}}, today);
    if (!digests)
        return digests.error();
    return core::notify::doubtDigests(**database, *digests, now);
}

}

Result<Restored> restore(const QString &copy, const QString &database, QDate today, const QDateTime &now)
{
    const auto kept = sql::restore(copy, database, now.toLocalTime());
    if (!kept)
        return kept.error();
    Restored restored{*kept, 0, 0};
    if (kept->isEmpty())
        return restored;
    if (const auto carried = sql::carryNotices(*kept, database)) {
        restored.toldSince = *carried;
        return restored;
    }
    // The copy is in its place whatever comes now; a fault here shows when it is opened.
    if (const auto doubted = doubtWhatIsDue(database, today, now))
        restored.doubted = *doubted;
    return restored;
}

}
