#pragma once

#include "core/store/Database.h"

namespace ui::reminders {

/// What somebody is told of when the day begins.
struct DueNotice {
    int overdue = 0;
    int dueThisWeek = 0;
    int reminders = 0; ///< one's own

    bool isEmpty() const { return overdue + dueThisWeek + reminders == 0; }
    /// Only reminders are due.
    bool isPersonal() const { return overdue + dueThisWeek == 0; }
    QString title() const;
    QString text() const;
    bool operator==(const DueNotice &) const = default;
};

core::base::Result<DueNotice> readDueNotice(core::store::Database &database, QDate today, const QString &who);

}
