#pragma once

#include "core/base/Result.h"

namespace ui::settings {

/// How the program makes itself noticed on the desk of this user. Only the notification is on until switched off.
class DesktopSettings
{
public:
    static bool notifications();
    static void setNotifications(bool on);
    static bool tray();
    static void setTray(bool on);
    /// Started when the user signs in: a file in the folder that the desktop prescribes (XDG autostart).
    static bool autostart();
    static core::base::Result<void> setAutostart(bool on);
    static QString autostartFile();
};

}
