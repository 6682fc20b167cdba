#include "app/desktop/Notifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>
#include <QVariantMap>

namespace app::desktop {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

}

Notifier::Notifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(QString(), path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
}

void Notifier::setTray(QSystemTrayIcon *tray)
{
    m_tray = tray;
    if (!tray)
        return;
    connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_open)
            m_open();
    });
    connect(tray, &QObject::destroyed, this, [this, tray] {
        if (m_tray == tray)
            m_tray = nullptr;
    });
}

void Notifier::show(const QString &title, const QString &text, std::function<void()> open)
{
    m_open = std::move(open);
    if (!m_bus.isConnected())
        return showAtTray(title, text);
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QString caption = QCoreApplication::translate("Notifier", "Open the list");
    constexpr int desktopDecides = -1;
    call << QStringLiteral("Beschlusskontrolle") << m_id << QStringLiteral("beschlusskontrolle") << title
         << text.toHtmlEscaped() << QStringList{QStringLiteral("default"), caption, QStringLiteral("open"), caption}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("beschlusskontrolle")}} << desktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, title, text](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (reply.isError())
            showAtTray(title, text);
        else
            m_id = reply.value();
    });
}

void Notifier::showAtTray(const QString &title, const QString &text)
{
    if (m_tray)
        m_tray->showMessage(title, text);
}

void Notifier::onActionInvoked(uint id, const QString &)
{
    if (id == m_id && m_open)
        m_open();
}

}
