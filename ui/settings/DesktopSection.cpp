#include "ui/settings/DesktopSection.h"

#include "ui/session/Session.h"
#include "ui/settings/CalendarFolderSettings.h"
#include "ui/settings/DesktopSettings.h"
#include "ui/widgets/FolderDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSystemTrayIcon>

namespace ui::settings {

DesktopSection::DesktopSection(session::Session &session, QWidget *parent)
    : Section(tr("Reminding on the desk"), parent), m_session(session)
{
    addHelp(tr("These switches are yours alone, on this computer."));
    QCheckBox *notifications =
        addSwitch(QStringLiteral("desktopNotifications"), tr("Notification at the start and each day"),
                  DesktopSettings::notifications());
    connect(notifications, &QCheckBox::toggled, this, [this](bool on) {
        DesktopSettings::setNotifications(on);
        Q_EMIT changed();
    });
    QCheckBox *tray =
        addSwitch(QStringLiteral("desktopTray"),
                  tr("Icon in the system tray; closing the window leaves the program there"), DesktopSettings::tray());
    tray->setEnabled(QSystemTrayIcon::isSystemTrayAvailable() || tray->isChecked());
    tray->setToolTip(tray->isEnabled() ? QString() : tr("This desktop has no system tray."));
    connect(tray, &QCheckBox::toggled, this, [this](bool on) {
        DesktopSettings::setTray(on);
        Q_EMIT changed();
    });
    m_autostart =
        addSwitch(QStringLiteral("desktopAutostart"), tr("Start when I sign in"), DesktopSettings::autostart());
    connect(m_autostart, &QCheckBox::toggled, this, &DesktopSection::switchAutostart);
    addCalendars();
}

void DesktopSection::addCalendars()
{
    const CalendarFolderSettings stored(m_session.database().location());
    m_keepCalendars = addSwitch(QStringLiteral("desktopKeepCalendars"),
                                tr("Keep a folder of calendar files up to date, one for each office"), stored.isKept());
    auto *row = new QWidget(this);
    m_folder = new QLineEdit(QDir::toNativeSeparators(stored.folder()), row);
    m_folder->setObjectName(QStringLiteral("desktopCalendarFolder"));
    m_folder->setAccessibleName(tr("Folder of the calendar files"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setObjectName(QStringLiteral("desktopChooseCalendars"));
    choose->setAccessibleName(tr("Choose the folder of the calendar files"));
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    addRow(tr("Folder of the calendar files"), m_folder, row);
    connect(choose, &QPushButton::clicked, this, &DesktopSection::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { takeFolder(m_folder->text()); });
    connect(m_keepCalendars, &QCheckBox::toggled, this, [this](bool on) {
        CalendarFolderSettings(m_session.database().location()).setKept(on);
        if (on && m_folder->text().trimmed().isEmpty())
            chooseFolder();
        else
            Q_EMIT changed();
    });
}

void DesktopSection::chooseFolder()
{
    auto *dialog = widgets::askForFolder(this, QStringLiteral("desktopFolderDialog"),
                                         tr("Folder of the calendar files"), m_folder->text());
    connect(dialog, &QFileDialog::fileSelected, this, &DesktopSection::takeFolder);
    // A switch without a folder would promise what does not happen.
    connect(dialog, &QFileDialog::rejected, this, [this] {
        if (m_folder->text().trimmed().isEmpty())
            m_keepCalendars->setChecked(false);
    });
}

void DesktopSection::takeFolder(const QString &folder)
{
    CalendarFolderSettings stored(m_session.database().location());
    const QString path = QDir::fromNativeSeparators(folder.trimmed());
    m_folder->setText(QDir::toNativeSeparators(path));
    if (path == stored.folder())
        return;
    stored.setFolder(path);
    if (path.isEmpty())
        m_keepCalendars->setChecked(false);
    Q_EMIT changed();
}

QCheckBox *DesktopSection::addSwitch(const QString &name, const QString &text, bool on)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setChecked(on);
    addRow(QString(), box);
    return box;
}

void DesktopSection::switchAutostart(bool on)
{
    const auto done = DesktopSettings::setAutostart(on);
    if (done) {
        Q_EMIT changed();
        return;
    }
    m_session.report(done.error());
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(!on);
}

}
