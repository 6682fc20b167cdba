#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace ui::window {
class MainWindow;
}

namespace app::desktop {

class Notifier;

/// The icon in the system tray, as long as it is switched on and the desktop has a tray.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// `isThere` says whether the desktop has a tray now; by default it asks the desktop.
    explicit Tray(std::function<bool()> isThere = {});
    ~Tray() override;

    void setUp(ui::window::MainWindow &window, Notifier &notifier);
    /// Shows or removes the icon, as the settings say.
    void adjust();
    bool isShown() const { return m_icon != nullptr; }
    /// The icon can be seen now, so that a window may hide behind it.
    bool canHoldWindow() const;
    /// Brings the window back that is hidden in a tray which has gone; called every few seconds.
    void look();

private:
    std::function<bool()> m_isThere;
    QTimer m_looking;
    ui::window::MainWindow *m_window = nullptr;
    Notifier *m_notifier = nullptr;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

}
