#pragma once

#include <QWidget>

namespace ui::common {
class Session;
}

namespace ui::reminders {

/// What DesktopSettings holds, as switches.
class DesktopSwitches : public QWidget
{
    Q_OBJECT
public:
    DesktopSwitches(common::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
};

}
