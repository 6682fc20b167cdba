#include "ui/window/MainWindow.h"

#include "core/base/Settings.h"
#include "ui/reminders/DueNotice.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/settings/DesktopSettings.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Workspace.h"

#include <QPointer>
#include <QSettings>

namespace ui::window {

using core::base::Progress;
using core::base::Result;
using reminders::DueNotice;

/// Once when a database is opened and once each day that begins; nothing due is nothing to tell.
void MainWindow::tellWhatIsDue()
{
    if (!m_environment.notify || !settings::DesktopSettings::notifications())
        return;
    session::Job::startWith<DueNotice>(
        m_session->database(), m_workspace,
        [today = m_environment.clock.today(), who = m_session->who()](core::store::Database &database, Progress &) {
            return reminders::readDueNotice(database, today, who);
        },
        [this](const Result<DueNotice> &notice) {
            if (!notice || notice->isEmpty())
                return; // what cannot be read is told where something is done
            const Page page = notice->isPersonal() ? Page::Reminders : Page::Due;
            m_environment.notify(notice->title(), notice->text(), [window = QPointer(this), page] {
                if (window)
                    window->comeForward(page);
            });
        });
}

/// Once, until they can be written again.
void MainWindow::tellOfSettings()
{
    const bool written = core::base::settingsAreWritten();
    if (m_workspace && !written && !m_toldOfSettings) {
        m_workspace->messages().showMessage(
            widgets::MessageBar::Kind::Warning,
            tr("What this window remembers could not be written, perhaps because the disk is full; what it remembered before stays. Records are not concerned."));
    }
    m_toldOfSettings = !written;
}

/// The program goes on reminding; the first time it says so, and how to end it.
void MainWindow::hideToTray()
{
    if (m_workspace)
        m_workspace->flush();
    hide();
    const QString told = QStringLiteral("desktop/toldOfTray");
    if (!m_environment.notify || QSettings().value(told).toBool())
        return;
    QSettings().setValue(told, true);
    m_environment.notify(
        tr("Beschlusskontrolle goes on in the system tray"),
        tr("The icon there brings the window back. To end the program, choose “Quit” in the menu of the icon, or press Ctrl+Q in the window."),
        [window = QPointer(this)] {
            if (window)
                window->comeForward();
        });
}

void MainWindow::comeForward(std::optional<Page> page)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    if (page)
        showPage(*page);
}

}
