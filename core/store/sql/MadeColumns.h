#pragma once

#include "core/model/Change.h"

#include <QVariant>
#include <array>

namespace core::store::sql {

/// Columns that are made from the record for sorting, finding, counting and keeping once, and are never read back into it.
/// Specialised where there are some; the values are in the order of the columns.
template <class T>
struct MadeColumns {
    static constexpr std::array<const char16_t *, 0> names{};
    static QVariantList values(const T &) { return {}; }
};

template <>
struct MadeColumns<model::Resolution> {
    static constexpr std::array names{u"reference_key", u"reference_sort", u"title_sort"};
    static QVariantList values(const model::Resolution &record);
};

template <>
struct MadeColumns<model::Clause> {
    static constexpr std::array names{u"counts_on"};
    static QVariantList values(const model::Clause &record);
};

template <>
struct MadeColumns<model::Office> {
    static constexpr std::array names{u"number_sort"};
    static QVariantList values(const model::Office &record);
};

template <>
struct MadeColumns<model::Committee> {
    static constexpr std::array names{u"code_sort"};
    static QVariantList values(const model::Committee &record);
};

template <>
struct MadeColumns<model::Person> {
    static constexpr std::array names{u"name_sort"};
    static QVariantList values(const model::Person &record);
};

template <>
struct MadeColumns<model::ReleasedLetter> {
    static constexpr std::array names{u"profile_sha256"};
    static QVariantList values(const model::ReleasedLetter &record);
};

/// The key of the house style that a released letter was made with: styles are kept once.
QString profileKey(const model::ReleasedLetter &letter);

}
