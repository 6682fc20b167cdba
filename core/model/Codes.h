#pragma once

#include "core/model/Resolution.h"

namespace core::model {

/// How an enum is read from its stored code(). An unknown code is read as `whenUnknown`: the value that shows, promises
/// and prints the least.
template <class E>
struct Codes;

template <class E>
concept Coded = requires
{
    Codes<E>::whenUnknown;
};

template <>
struct Codes<Visibility> {
    static constexpr auto fromCode = visibilityFromCode;
    static constexpr Visibility whenUnknown = Visibility::Confidential;
};

template <>
struct Codes<ClauseStatus> {
    static constexpr auto fromCode = clauseStatusFromCode;
    static constexpr ClauseStatus whenUnknown = ClauseStatus::Open;
};

template <>
struct Codes<ReportState> {
    static constexpr auto fromCode = reportStateFromCode;
    static constexpr ReportState whenUnknown = ReportState::Draft;
};

template <>
struct Codes<MemoState> {
    static constexpr auto fromCode = memoStateFromCode;
    static constexpr MemoState whenUnknown = MemoState::Released;
};

template <>
struct Codes<ToldBefore> {
    static constexpr auto fromCode = toldBeforeFromCode;
    static constexpr ToldBefore whenUnknown = ToldBefore::Show;
};

}
