#include "ui/reminders/DesktopSwitches.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Session.h"
#include "ui/common/Tones.h"
#include "ui/reminders/DesktopSettings.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSystemTrayIcon>
#include <functional>

namespace ui::reminders {

DesktopSwitches::DesktopSwitches(common::Session &session, QWidget *parent) : QWidget(parent)
{
    auto *layout = new common::FlowLayout(this, 16);
    auto *title = new QLabel(tr("Remind me on the desk:"), this);
    common::makeSecondary(*title);
    layout->addWidget(title);
    const auto add = [&](const QString &name, const QString &text, bool on, std::function<void(bool)> switched) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setChecked(on);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, switched = std::move(switched)](bool checked) {
            switched(checked);
            Q_EMIT changed();
        });
        return box;
    };
    add(QStringLiteral("desktopNotifications"), tr("notification at the start and each day"), DesktopSettings::notifications(), &DesktopSettings::setNotifications);
    QCheckBox *tray = add(QStringLiteral("desktopTray"), tr("icon in the system tray"), DesktopSettings::tray(), &DesktopSettings::setTray);
    tray->setEnabled(QSystemTrayIcon::isSystemTrayAvailable() || tray->isChecked());
    tray->setToolTip(tray->isEnabled() ? QString() : tr("This desktop has no system tray."));
    QCheckBox *autostart = add(QStringLiteral("desktopAutostart"), tr("start when I sign in"), DesktopSettings::autostart(), [](bool) {});
    connect(autostart, &QCheckBox::toggled, this, [autostart, &session](bool on) {
        const auto done = DesktopSettings::setAutostart(on);
        if (done)
            return;
        session.report(done.error());
        const QSignalBlocker quiet(autostart);
        autostart->setChecked(!on);
    });
}

}
