#include "ui/common/FieldText.h"

#include <tuple>

namespace ui::common {

using namespace core::model;

namespace {

/// Every field of a record. Who adds a field to a record is stopped here by the compiler: a field that was forgotten
/// would take the other one's newer value away.
template <class T>
auto fieldsOf(T &record)
{
    using R = std::remove_const_t<T>;
    if constexpr (std::is_same_v<R, Division>) {
        auto &[id, code, name, position, version] = record;
        return std::tie(id, code, name, position, version);
    } else if constexpr (std::is_same_v<R, Committee>) {
        auto &[id, code, name, position, version, rule, meetings] = record;
        return std::tie(id, code, name, position, version, rule, meetings);
    } else if constexpr (std::is_same_v<R, Office>) {
        auto &[id, number, name, division, email, version] = record;
        return std::tie(id, number, name, division, email, version);
    } else if constexpr (std::is_same_v<R, Faction>) {
        auto &[id, shortName, name, version] = record;
        return std::tie(id, shortName, name, version);
    } else if constexpr (std::is_same_v<R, Person>) {
        auto &[id, name, function, division, version] = record;
        return std::tie(id, name, function, division, version);
    } else if constexpr (std::is_same_v<R, Setting>) {
        auto &[id, key, value, version] = record;
        return std::tie(id, key, value, version);
    } else if constexpr (std::is_same_v<R, Resolution>) {
        auto &[id, reference, meeting, title, committee, decidedOn, division, lead, file, visibility, next, rule, exempt, closedOn, note,
               reported, reopening, closings, remark, papers, version] = record;
        return std::tie(id, reference, meeting, title, committee, decidedOn, division, lead, file, visibility, next, rule, exempt, closedOn,
                        note, reported, reopening, closings, remark, papers, version);
    } else if constexpr (std::is_same_v<R, Clause>) {
        auto &[id, resolution, parent, label, position, text, status, reason, lead, supporting, dueOn, expected, delay, version] = record;
        return std::tie(id, resolution, parent, label, position, text, status, reason, lead, supporting, dueOn, expected, delay, version);
    } else if constexpr (std::is_same_v<R, DeadlineExtension>) {
        auto &[id, resolution, clause, oldDate, newDate, reason, decidedBy, decidedOn, version] = record;
        return std::tie(id, resolution, clause, oldDate, newDate, reason, decidedBy, decidedOn, version);
    } else if constexpr (std::is_same_v<R, StatusReport>) {
        auto &[id, resolution, clauses, text, asOf, state, author, version, approvedBy, approvedOn, reportedIn] = record;
        return std::tie(id, resolution, clauses, text, asOf, state, author, version, approvedBy, approvedOn, reportedIn);
    } else if constexpr (std::is_same_v<R, ContributionRequest>) {
        auto &[id, office, askedOn, until, reminders, remindedOn, closedOn, remark, clauses, version] = record;
        return std::tie(id, office, askedOn, until, reminders, remindedOn, closedOn, remark, clauses, version);
    } else if constexpr (std::is_same_v<R, Reminder>) {
        auto &[id, resolution, clause, on, note, owner, doneOn, version] = record;
        return std::tie(id, resolution, clause, on, note, owner, doneOn, version);
    } else if constexpr (std::is_same_v<R, ReleasedLetter>) {
        auto &[id, resolution, memo, on, pdf, text, data, profile, hash, version, before] = record;
        return std::tie(id, resolution, memo, on, pdf, text, data, profile, hash, version, before);
    } else {
        static_assert(std::is_same_v<R, Memo>, "a new kind of record");
        auto &[id, resolution, state, isFinal, confidential, date, recipients, salutation, opening, closing, prefix, signatory, function,
               acknowledgements, next, sentOn, source, profile, distribution, told, longest, corrects, way, version] = record;
        return std::tie(id, resolution, state, isFinal, confidential, date, recipients, salutation, opening, closing, prefix, signatory,
                        function, acknowledgements, next, sentOn, source, profile, distribution, told, longest, corrects, way, version);
    }
}

template <class T>
T merged(const T &base, const T &mine, T theirs)
{
    const auto before = fieldsOf(base);
    const auto after = fieldsOf(mine);
    auto onto = fieldsOf(theirs);
    const qint64 version = theirs.rowVersion;
    [&]<size_t... I>(std::index_sequence<I...>) {
        ((std::get<I>(before) != std::get<I>(after) ? void(std::get<I>(onto) = std::get<I>(after)) : void()), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(before)>>());
    theirs.rowVersion = version;
    return theirs;
}

}

Record keepMine(const Record &base, const Record &mine, const Record &theirs)
{
    if (base.index() != mine.index() || mine.index() != theirs.index())
        return mine;
    return std::visit(
        [&](const auto &t) {
            using T = std::decay_t<decltype(t)>;
            return Record(merged(std::get<T>(base), std::get<T>(mine), t));
        },
        theirs);
}

}
