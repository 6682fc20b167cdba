#pragma once

#include "ui/calendar/Day.h"

namespace ui::session {
class Session;
}
namespace core::model {
struct ChangeSet;
}

namespace ui::calendar {

/// Why a deadline is moved.
struct MoveReason {
    QString reason;
    QString agreedBy;
};

/// What moving the entry changes, against what is stored now. A deadline needs its reason.
core::base::Result<core::model::ChangeSet> movedTo(session::Session &session, const Entry &entry, QDate to,
                                                   const MoveReason &why = {});

}
