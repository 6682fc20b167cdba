#include "core/model/ClauseStatus.h"

#include <QCoreApplication>

namespace core::model {
namespace {

struct Row {
    ClauseStatus status;
    const char16_t *code;
    const char *label;
};

constexpr Row rows[] = {
    {ClauseStatus::Open, u"open", QT_TRANSLATE_NOOP("ClauseStatus", "open")},
    {ClauseStatus::InProgress, u"in_progress", QT_TRANSLATE_NOOP("ClauseStatus", "in progress")},
    {ClauseStatus::PartlyDone, u"partly_done", QT_TRANSLATE_NOOP("ClauseStatus", "partly done")},
    {ClauseStatus::Done, u"done", QT_TRANSLATE_NOOP("ClauseStatus", "done")},
    {ClauseStatus::Ongoing, u"ongoing", QT_TRANSLATE_NOOP("ClauseStatus", "permanent task")},
    {ClauseStatus::Deferred, u"deferred", QT_TRANSLATE_NOOP("ClauseStatus", "deferred")},
    {ClauseStatus::CancellationProposed, u"cancellation_proposed",
     QT_TRANSLATE_NOOP("ClauseStatus", "cancellation proposed")},
    {ClauseStatus::Cancelled, u"cancelled", QT_TRANSLATE_NOOP("ClauseStatus", "cancelled")},
    {ClauseStatus::Moot, u"moot", QT_TRANSLATE_NOOP("ClauseStatus", "moot")},
};

const Row &rowOf(ClauseStatus status)
{
    for (const Row &row : rows) {
        if (row.status == status)
            return row;
    }
    return rows[0];
}

}

QString code(ClauseStatus status)
{
    return QString::fromUtf16(rowOf(status).code);
}

std::optional<ClauseStatus> clauseStatusFromCode(QStringView code)
{
    for (const Row &row : rows) {
        if (code == QStringView(row.code))
            return row.status;
    }
    return std::nullopt;
}

QString label(ClauseStatus status)
{
    return QCoreApplication::translate("ClauseStatus", rowOf(status).label);
}

bool isSettled(ClauseStatus status)
{
    return status == ClauseStatus::Done || status == ClauseStatus::Cancelled || status == ClauseStatus::Moot;
}

bool mayChange(ClauseStatus from, ClauseStatus to)
{
    if (from == to)
        return true;
    if (isSettled(from))
        return to == ClauseStatus::Open || to == ClauseStatus::InProgress;
    if (to == ClauseStatus::Cancelled)
        return from == ClauseStatus::CancellationProposed;
    return true;
}

bool needsReason(ClauseStatus status)
{
    return status == ClauseStatus::CancellationProposed || status == ClauseStatus::Cancelled ||
           status == ClauseStatus::Deferred || status == ClauseStatus::Moot;
}

}
