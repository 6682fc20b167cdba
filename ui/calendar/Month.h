#pragma once

#include "core/store/Database.h"
#include "ui/calendar/Day.h"

namespace ui::calendar {

/// What is shown of the weeks of a month.
struct MonthQuery {
    QDate first;
    QDate last;
    std::optional<core::model::DivisionId> division;
    std::optional<core::model::OfficeId> office;
    QString owner; ///< whose reminders
    QDate today;
};

/// Reviews, deadlines and the owner's reminders of these days, by date.
core::base::Result<std::vector<Entry>> readMonth(core::store::Database &database, const MonthQuery &query);

}
