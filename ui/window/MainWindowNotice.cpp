#include "ui/window/MainWindow.h"

#include "ui/common/Job.h"
#include "ui/common/Session.h"
#include "ui/reminders/DesktopSettings.h"
#include "ui/reminders/DueNotice.h"
#include "ui/window/Workspace.h"

#include <QPointer>

namespace ui::window {

using core::model::Progress;
using core::model::Result;
using reminders::DueNotice;

/// Once when a database is opened and once each day that begins; nothing due is nothing to tell.
void MainWindow::tellWhatIsDue()
{
    if (!m_environment.notify || !reminders::DesktopSettings::notifications())
        return;
    common::Job::startWith<DueNotice>(
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

void MainWindow::comeForward(Page page)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    showPage(page);
}

}
