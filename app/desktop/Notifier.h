#pragma once

#include <QDBusConnection>
#include <QObject>
#include <functional>

class QSystemTrayIcon;

namespace app::desktop {

/// Shows a notification as the desktop does (freedesktop notifications), or at the icon in the system tray where the
/// desktop has no such service. A new one takes the place of the last.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The icon for desktops without the service; none while it is not shown.
    void setTray(QSystemTrayIcon *tray);
    /// `open` is called when the user answers it.
    void show(const QString &title, const QString &text, std::function<void()> open);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);

private:
    void showAtTray(const QString &title, const QString &text);

    QDBusConnection m_bus;
    QSystemTrayIcon *m_tray = nullptr;
    uint m_id = 0; ///< of the last notification
    std::function<void()> m_open;
};

}
