#include "app/desktop/Tray.h"

#include "app/desktop/Notifier.h"
#include "ui/settings/DesktopSettings.h"
#include "ui/window/MainWindow.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace app::desktop {

using ui::window::Page;

namespace {

constexpr int lookEveryMs = 2000;

}

Tray::Tray(std::function<bool()> isThere)
    : m_isThere(isThere ? std::move(isThere) : &QSystemTrayIcon::isSystemTrayAvailable)
{
    m_looking.setInterval(lookEveryMs);
    connect(&m_looking, &QTimer::timeout, this, &Tray::look);
}

Tray::~Tray() = default;

void Tray::setUp(ui::window::MainWindow &window, Notifier &notifier)
{
    m_window = &window;
    m_notifier = &notifier;
    adjust();
}

bool Tray::canHoldWindow() const
{
    return isShown() && m_isThere();
}

void Tray::look()
{
    if (isShown() && !m_window->isVisible() && !m_isThere())
        m_window->comeForward();
}

void Tray::adjust()
{
    const bool wanted = m_window && ui::settings::DesktopSettings::tray() && m_isThere();
    if (wanted == isShown())
        return;
    if (!wanted) {
        m_notifier->setTray(nullptr);
        m_looking.stop();
        m_icon.reset();
        m_menu.reset();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    const auto add = [this](const QString &text, Page page) {
        connect(m_menu->addAction(text), &QAction::triggered, m_window,
                [window = m_window, page] { window->comeForward(page); });
    };
    connect(m_menu->addAction(QCoreApplication::translate("Tray", "&Show the window")), &QAction::triggered, m_window,
            [window = m_window] { window->comeForward(); });
    m_menu->addSeparator();
    add(QCoreApplication::translate("Tray", "&Overview"), Page::Overview);
    add(QCoreApplication::translate("Tray", "What is &due"), Page::Due);
    add(QCoreApplication::translate("Tray", "&Reminders"), Page::Reminders);
    m_menu->addSeparator();
    connect(m_menu->addAction(QCoreApplication::translate("Tray", "&Quit")), &QAction::triggered, m_window,
            &QWidget::close);
    m_icon = std::make_unique<QSystemTrayIcon>(m_window->windowIcon());
    m_icon->setToolTip(QStringLiteral("Beschlusskontrolle"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, m_window,
            [window = m_window](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    window->comeForward();
            });
    m_icon->show();
    m_notifier->setTray(m_icon.get());
    m_looking.start();
}

}
