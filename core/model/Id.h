#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>
#include <functional>

namespace core::model {

/// Identity of a record; the tag keeps ids of different aggregates from being mixed up. 0 means "not stored yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using ResolutionId = Id<struct ResolutionTag>;
using ClauseId = Id<struct ClauseTag>;
using StatusReportId = Id<struct StatusReportTag>;
using DeadlineExtensionId = Id<struct DeadlineExtensionTag>;
using MemoId = Id<struct MemoTag>;
using ReleasedLetterId = Id<struct ReleasedLetterTag>;
using DivisionId = Id<struct DivisionTag>;
using OfficeId = Id<struct OfficeTag>;
using CommitteeId = Id<struct CommitteeTag>;
using FactionId = Id<struct FactionTag>;
using PersonId = Id<struct PersonTag>;
using SettingId = Id<struct SettingTag>;
using ContributionRequestId = Id<struct ContributionRequestTag>;
using ReminderId = Id<struct ReminderTag>;

}

template <class Tag>
struct std::hash<core::model::Id<Tag>> {
    size_t operator()(core::model::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
