#include "core/model/Change.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::model {
namespace {

struct Row {
    RecordKind kind;
    const char16_t *code;
    const char *label;
};

constexpr Row rows[] = {
    {RecordKind::Division, u"division", QT_TRANSLATE_NOOP("RecordKind", "Division")},
    {RecordKind::Office, u"office", QT_TRANSLATE_NOOP("RecordKind", "Office")},
    {RecordKind::Committee, u"committee", QT_TRANSLATE_NOOP("RecordKind", "Committee")},
    {RecordKind::Faction, u"faction", QT_TRANSLATE_NOOP("RecordKind", "Faction")},
    {RecordKind::Person, u"person", QT_TRANSLATE_NOOP("RecordKind", "Person")},
    {RecordKind::Setting, u"setting", QT_TRANSLATE_NOOP("RecordKind", "Setting")},
    {RecordKind::Resolution, u"resolution", QT_TRANSLATE_NOOP("RecordKind", "Resolution")},
    {RecordKind::Clause, u"clause", QT_TRANSLATE_NOOP("RecordKind", "Clause")},
    {RecordKind::DeadlineExtension, u"deadline_extension", QT_TRANSLATE_NOOP("RecordKind", "Deadline extension")},
    {RecordKind::StatusReport, u"status_report", QT_TRANSLATE_NOOP("RecordKind", "Status report")},
    {RecordKind::Memo, u"memo", QT_TRANSLATE_NOOP("RecordKind", "Letter")},
    {RecordKind::ContributionRequest, u"contribution_request", QT_TRANSLATE_NOOP("RecordKind", "Request")},
    {RecordKind::Reminder, u"reminder", QT_TRANSLATE_NOOP("RecordKind", "Reminder")},
    {RecordKind::ReleasedLetter, u"released_letter", QT_TRANSLATE_NOOP("RecordKind", "Released letter")},
};

struct ResolutionOf {
    template <class T>
    std::optional<ResolutionId> operator()(const T &record) const
    {
        if constexpr (std::is_same_v<T, Resolution>)
            return record.id;
        else if constexpr (requires { record.resolution; })
            return record.resolution;
        else
            return std::nullopt;
    }
};

}

RecordRef refOf(const Record &record)
{
    const qint64 id = std::visit([](const auto &r) { return r.id.value; }, record);
    return {RecordKind(record.index()), id};
}

qint64 rowVersionOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.rowVersion; }, record);
}

void setRowVersion(Record &record, qint64 version)
{
    std::visit([version](auto &r) { r.rowVersion = version; }, record);
}

std::optional<ResolutionId> resolutionOf(const Record &record)
{
    return std::visit(ResolutionOf{}, record);
}

bool sameContent(const Record &a, const Record &b)
{
    Record copy = a;
    setRowVersion(copy, rowVersionOf(b));
    return copy == b;
}

QString code(RecordKind kind)
{
    return QString::fromUtf16(rows[size_t(kind)].code);
}

std::optional<RecordKind> recordKindFromCode(QStringView code)
{
    for (const Row &row : rows) {
        if (code == QStringView(row.code))
            return row.kind;
    }
    return std::nullopt;
}

QString label(RecordKind kind)
{
    return QCoreApplication::translate("RecordKind", rows[size_t(kind)].label);
}

ChangeSet reversed(const ChangeSet &set)
{
    ChangeSet back{set.description, {}};
    back.changes.reserve(set.changes.size());
    for (auto at = set.changes.rbegin(); at != set.changes.rend(); ++at)
        back.changes.push_back({at->after, at->before});
    return back;
}

}
