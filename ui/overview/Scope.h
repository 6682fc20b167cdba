#pragma once

#include "core/store/ResolutionStore.h"

namespace ui::overview {

/// Whose resolutions the first page looks at: all, or those of an office or a division.
struct Scope {
    std::optional<core::model::OfficeId> office;
    std::optional<core::model::DivisionId> division;

    bool isAll() const { return !office && !division; }
    bool operator==(const Scope &) const = default;

    core::store::ResolutionFilter filter(QDate today) const
    {
        core::store::ResolutionFilter filter;
        filter.today = today;
        filter.office = office;
        filter.division = division;
        return filter;
    }
};

}
