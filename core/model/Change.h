#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"

#include <QDateTime>
#include <QJsonObject>
#include <variant>

namespace core::model {

/// Every kind of record that people edit. The order is the order of RecordKind.
using Record = std::variant<Division, Office, Committee, Faction, Person, Setting, Resolution, Clause,
                            DeadlineExtension, StatusReport, Memo, ContributionRequest, Reminder, ReleasedLetter>;

enum class RecordKind {
    Division,
    Office,
    Committee,
    Faction,
    Person,
    Setting,
    Resolution,
    Clause,
    DeadlineExtension,
    StatusReport,
    Memo,
    ContributionRequest,
    Reminder,
    ReleasedLetter,
};

/// Names one record.
struct RecordRef {
    RecordKind kind = RecordKind::Resolution;
    qint64 id = 0;

    auto operator<=>(const RecordRef &) const = default;
};

RecordRef refOf(const Record &record);
qint64 rowVersionOf(const Record &record);
void setRowVersion(Record &record, qint64 version);
/// The resolution that the record belongs to; none for master data.
std::optional<ResolutionId> resolutionOf(const Record &record);
/// Whether both hold the same content, apart from the row version.
bool sameContent(const Record &a, const Record &b);

/// "division", "office", … "status_report", "memo": as stored in the history.
QString code(RecordKind kind);
std::optional<RecordKind> recordKindFromCode(QStringView code);
/// The word that a clerk reads, translated.
QString label(RecordKind kind);

/// The fields of a record under stable names, for the history and for other programs. Dates are ISO or null, ids are
/// numbers, enums are codes.
QJsonObject toJson(const Record &record);

/// One record before and after the change. Without `before` it is an insertion, without `after` a deletion. An update
/// or a deletion is a Conflict unless the stored row version is that of `before`.
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    bool operator==(const Change &) const = default;
    RecordRef ref() const { return refOf(after ? *after : *before); }
};

/// What is written in one transaction and undone in one step.
struct ChangeSet {
    QString description; ///< what the user did, translated: "Change status of clause 2"
    std::vector<Change> changes;

    bool operator==(const ChangeSet &) const = default;
    bool isEmpty() const { return changes.empty(); }
};

/// The change set that takes this one back.
ChangeSet reversed(const ChangeSet &set);

/// Who wrote, and when (UTC).
struct Authorship {
    QString who;
    QDateTime at;
};

/// One line of the history: who changed which record when, from what to what.
struct HistoryEntry {
    qint64 id = 0; ///< ascending in the order of writing
    QDateTime at;
    QString who;
    RecordRef record;
    std::optional<ResolutionId> resolution;
    QString description;
    QJsonObject before; ///< empty for an insertion
    QJsonObject after;  ///< empty for a deletion

    bool operator==(const HistoryEntry &) const = default;
};

}
